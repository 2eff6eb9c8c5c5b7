package org.maitri.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What one piece of work cost.
 *
 * @param seconds by the clock
 * @param processorSeconds of the thread that did it, which others on the machine hardly change
 * @param allProcessorSeconds of every thread of the program meanwhile
 */
record Effort(double seconds, double processorSeconds, double allProcessorSeconds) {

    /** Some work. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Effort of(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        double all = ofProgram();
        work.run();
        return new Effort(
                (System.nanoTime() - begin) / 1e9,
                (threads.getCurrentThreadCpuTime() - processor) / 1e9,
                ofProgram() - all);
    }

    private static double ofProgram() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }
}
