package org.maitri.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** How long something took, several times over, in milliseconds. */
record Timing(double[] millis) {

    /** Warming up and measuring end by turns or by the clock, whichever comes first, so that slow work is not repeated for hours. */
    private static final int MOST_TURNS = 300;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final long MEASURED_NANOS = 8_000_000_000L;

    /** What is measured; its answer is thrown away. */
    @FunctionalInterface
    interface Action {
        void run(int round) throws Exception;
    }

    /** Runs an action a few times unmeasured, then measures it, for some seconds at most. */
    static Timing of(int warmUp, int turns, Action action) throws Exception {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; i < warmUp && (i == 0 || System.nanoTime() < warm); i++) {
            action.run(i);
        }
        double[] millis = new double[turns];
        long end = System.nanoTime() + MEASURED_NANOS;
        int done = 0;
        while (done < turns && (done == 0 || System.nanoTime() < end)) {
            millis[done] = once(action, warmUp + done);
            done++;
        }
        return sorted(Arrays.copyOf(millis, done));
    }

    static Timing sorted(double... millis) {
        Arrays.sort(millis);
        return new Timing(millis);
    }

    /**
     * Two actions in turns, after both ran for a while unmeasured: what else the machine does, happens to both.
     *
     * @return both by the clock, then both by the processor time of this thread
     */
    static Timing[] ofBoth(Action first, Action second) throws Exception {
        Patience warmUp = new Patience(WARM_UP_NANOS / 2);
        for (int i = 0; i == 0 || !warmUp.isOver(); i++) {
            first.run(i);
            second.run(i);
        }
        double[][] millis = new double[4][MOST_TURNS];
        Patience measured = new Patience(MEASURED_NANOS / 2);
        int done = 0;
        while (done < MOST_TURNS && (done == 0 || !measured.isOver())) {
            long begin = THREADS.getCurrentThreadCpuTime();
            millis[0][done] = once(first, done);
            long between = THREADS.getCurrentThreadCpuTime();
            millis[1][done] = once(second, done);
            millis[2][done] = (between - begin) / 1e6;
            millis[3][done] = (THREADS.getCurrentThreadCpuTime() - between) / 1e6;
            done++;
        }
        int turns = done;
        return Arrays.stream(millis)
                .map(each -> sorted(Arrays.copyOf(each, turns)))
                .toArray(Timing[]::new);
    }

    /** Ends by this thread's processor time, so that a busy machine compiles as much as an idle one; by the clock five times later. */
    private static final class Patience {

        private final long processorEnd;
        private final long end;

        Patience(long nanos) {
            processorEnd = THREADS.getCurrentThreadCpuTime() + nanos;
            end = System.nanoTime() + 5 * nanos;
        }

        boolean isOver() {
            return THREADS.getCurrentThreadCpuTime() > processorEnd || System.nanoTime() > end;
        }
    }

    private static double once(Action action, int round) throws Exception {
        long begin = System.nanoTime();
        action.run(round);
        return (System.nanoTime() - begin) / 1e6;
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }
}
