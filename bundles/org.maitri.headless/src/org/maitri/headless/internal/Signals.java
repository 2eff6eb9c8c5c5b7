package org.maitri.headless.internal;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.headless.internal.output.TerminalProgress;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Lets Ctrl+C and a polite kill cancel the command, which then rolls back and ends; a second one ends it at once. */
final class Signals {

    private static final Logger LOG = Logger.getLogger(Signals.class.getName());

    private Signals() {}

    static void cancel(TerminalProgress progress) {
        for (String name : new String[] {"INT", "TERM"}) {
            try {
                Signal.handle(new Signal(name), signal -> {
                    if (progress.cancelled()) {
                        Signal.handle(signal, SignalHandler.SIG_DFL);
                        Signal.raise(signal);
                    }
                    progress.cancel();
                });
            } catch (IllegalArgumentException | LinkageError taken) {
                LOG.log(Level.FINE, "The signal " + name + " ends the program at once", taken);
            }
        }
    }
}
