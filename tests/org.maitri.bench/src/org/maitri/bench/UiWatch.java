package org.maitri.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Notes how long the UI thread is busy with one thing, an event or something that was handed to it, before it can hear the next
 * key. Made on the UI thread.
 */
final class UiWatch implements Listener {

    private static final int[] TOLD = {SWT.PreEvent, SWT.PostEvent};
    private static final long SAMPLE_MILLIS = 10;
    private static final double WORTH_TELLING = 100;
    private static final int FRAMES = 60;

    /**
     * The longest the UI thread was busy.
     *
     * @param millis by the clock, which other programs make longer
     * @param processorMillis that it worked meanwhile
     */
    record Pause(double millis, double processorMillis) {

        private static final Pause NONE = new Pause(0, 0);

        Pause or(Pause other) {
            return new Pause(Math.max(millis, other.millis), Math.max(processorMillis, other.processorMillis));
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean telling = Boolean.getBoolean("maitri.bench.trace");
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Thread ui = Thread.currentThread();
    private String doing = "";
    private Pause longest = Pause.NONE;
    private int depth;
    private long processor;
    private volatile long begin;

    UiWatch(Display display) {
        for (int kind : TOLD) {
            display.addListener(kind, this);
        }
        if (telling) {
            Thread.ofPlatform().daemon().name("UI watch").start(this::sample);
        }
    }

    /** The longest pause since this was asked last. On the UI thread. */
    Pause next(String what) {
        Pause last = longest;
        longest = Pause.NONE;
        doing = what;
        return last;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.PreEvent) {
            if (depth++ == 0) {
                processor = threads.getCurrentThreadCpuTime();
                begin = System.nanoTime();
            }
        } else if (depth > 0 && --depth == 0) {
            end();
        }
    }

    private void end() {
        Pause pause =
                new Pause((System.nanoTime() - begin) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
        begin = 0;
        longest = longest.or(pause);
        if (telling) {
            if (pause.millis() > WORTH_TELLING) {
                System.err.println(doing + ": " + pause);
                new LinkedHashMap<>(seen).forEach((frames, times) -> System.err.println(times + " times " + frames));
            }
            seen.clear();
        }
    }

    private void sample() {
        try {
            while (ui.isAlive()) {
                if (begin != 0) {
                    seen.merge(frames(), 1, Integer::sum);
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
                .collect(Collectors.joining("\n    "));
    }
}
