package org.maitri.bench;

import java.util.Arrays;

/** How long something took, several times over, in milliseconds. */
record Timing(double[] millis) {

    private static final long WARM_UP_NANOS = 8_000_000_000L;
    private static final int IN_TURNS = 300;

    /** What is measured; its answer is thrown away. */
    @FunctionalInterface
    interface Action {
        void run(int round) throws Exception;
    }

    /** Runs an action a few times unmeasured, then measures it. */
    static Timing of(int warmUp, int rounds, Action action) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            action.run(i);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            millis[i] = once(action, warmUp + i);
        }
        return sorted(millis);
    }

    static Timing sorted(double... millis) {
        Arrays.sort(millis);
        return new Timing(millis);
    }

    /** Two actions in turns, after both ran for a while unmeasured: what else the machine does, happens to both. */
    static Timing[] ofBoth(Action first, Action second) throws Exception {
        long warm = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; System.nanoTime() < warm; i++) {
            first.run(i);
            second.run(i);
        }
        double[][] millis = new double[2][IN_TURNS];
        for (int i = 0; i < IN_TURNS; i++) {
            millis[0][i] = once(first, i);
            millis[1][i] = once(second, i);
        }
        return new Timing[] {sorted(millis[0]), sorted(millis[1])};
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
