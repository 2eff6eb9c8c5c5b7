package org.maitri.headless.greeting;

import java.util.concurrent.Callable;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that a module contributes. */
public final class Greeting implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line();
    }

    @Override
    public Texts texts() {
        return Texts.beside(Greeting.class);
    }

    @Command(name = "greet")
    static final class Line implements Callable<Integer> {

        @Override
        public Integer call() {
            return 0;
        }

        @Command
        void loudly(@Option(names = "--times", defaultValue = "1") int times) {}
    }
}
