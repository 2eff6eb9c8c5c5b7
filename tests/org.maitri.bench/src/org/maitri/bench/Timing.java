package org.maitri.bench;

import java.util.Arrays;

/** How long something took, several times over, in milliseconds. */
record Timing(double[] millis) {

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
            long begin = System.nanoTime();
            action.run(warmUp + i);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }
}
