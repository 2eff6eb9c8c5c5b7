package org.maitri.bench;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Notes how long the UI thread is busy, with an event or something that was handed to it, before it can hear the next key. What
 * it does between two of them, such as styling, laying out and drawing what is new, counts as one as well. Made on the UI thread.
 * With the property {@code maitri.bench.trace} each long one is told with what it did, a line for each time it was looked at.
 */
final class UiWatch implements Listener {

    private static final int[] TOLD = {
        SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch, SWT.PostExternalEventDispatch
    };
    private static final Set<Integer> HEARD_ALONE =
            Set.of(SWT.None, SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.Selection, SWT.DefaultSelection);
    private static final long SAMPLE_MILLIS = 2;
    private static final double WORTH_TELLING = 40;
    private static final int FRAMES = 300;

    /**
     * One time that the UI thread was busy.
     *
     * @param millis by the clock, which other programs make longer
     * @param processorMillis that it worked meanwhile
     * @param classes that were loaded meanwhile, by any thread
     */
    record Pause(double millis, double processorMillis, long classes) {

        static final Pause NONE = new Pause(0, 0, 0);

        /** The one that kept the processor longer, as long as the longer one took by the clock. */
        Pause or(Pause other) {
            Pause worse = Stream.of(this, other)
                    .max(Comparator.comparingDouble(Pause::processorMillis))
                    .orElseThrow();
            return new Pause(Math.max(millis, other.millis), worse.processorMillis, worse.classes);
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
    private final boolean telling = Boolean.getBoolean("maitri.bench.trace");
    private final List<String> seen = new ArrayList<>();
    private final Thread ui = Thread.currentThread();
    private final Display display;
    private String doing = "";
    private Pause longest = Pause.NONE;
    private int depth;
    private int loop;
    private int loops = 1;
    private int windows;
    private long processor;
    private long classes;
    private volatile long begin;

    UiWatch(Display display) {
        this.display = display;
        windows = windows();
        for (int kind : TOLD) {
            display.addListener(kind, this);
        }
        if (telling) {
            Thread.ofPlatform().daemon().name("UI watch").start(this::sample);
        }
    }

    /** The longest pause since this was asked last. On the UI thread. */
    Pause next(String what) {
        if (depth > loop + 1) { // a dialog is open whose loop had no rest yet
            turn();
        }
        Pause last = longest;
        longest = Pause.NONE;
        doing = what;
        return last;
    }

    /** The loop of a dialog hears keys within the event that opened it: its events are pauses of their own. */
    @Override
    public void handleEvent(Event event) {
        boolean alone = HEARD_ALONE.contains(event.detail);
        switch (event.type) {
            case SWT.PreEvent -> {
                if (depth > loop && alone && windows() > windows && loops() > loops) {
                    enterLoop();
                }
                if (depth++ == loop && alone) {
                    turn();
                }
            }
            case SWT.PostEvent -> {
                depth = Math.max(0, depth - 1);
                if (depth < loop) { // the rest of the event that opened the dialog
                    loop = Math.max(0, depth - 1);
                    loops = loop == 0 ? 1 : loops - 1;
                    windows = windows();
                    turn();
                } else if (depth == loop && alone) {
                    turn();
                }
            }
            case SWT.PreExternalEventDispatch -> { // nothing is left to do: a loop waits for the next event
                if (depth > loop) {
                    enterLoop();
                }
                end();
            }
            default -> begin();
        }
    }

    private void enterLoop() {
        turn();
        loop = depth;
        loops = loops();
        windows = windows();
    }

    private int windows() {
        return display.getShells().length;
    }

    private static int loops() {
        return StackWalker.getInstance()
                .walk(frames ->
                        (int) frames.filter(frame -> frame.getMethodName().equals("readAndDispatch"))
                                .count());
    }

    private void turn() {
        end();
        begin();
    }

    private void begin() {
        processor = threads.getCurrentThreadCpuTime();
        classes = loading.getTotalLoadedClassCount();
        begin = System.nanoTime();
    }

    private void end() {
        if (begin == 0) {
            return;
        }
        Pause pause = new Pause(
                (System.nanoTime() - begin) / 1e6,
                (threads.getCurrentThreadCpuTime() - processor) / 1e6,
                loading.getTotalLoadedClassCount() - classes);
        begin = 0;
        longest = longest.or(pause);
        if (telling) {
            synchronized (seen) {
                if (pause.processorMillis() > WORTH_TELLING) {
                    System.err.println("PAUSE " + doing + ": " + pause);
                    seen.forEach(System.err::println);
                }
                seen.clear();
            }
        }
    }

    private void sample() {
        try {
            while (ui.isAlive()) {
                if (begin != 0) {
                    synchronized (seen) {
                        seen.add(frames());
                    }
                }
                Thread.sleep(SAMPLE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String frames() {
        return Arrays.stream(ui.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
                .collect(Collectors.joining(" < ", "SAMPLE ", ""));
    }
}
