package org.maitri.services.internal.duplicates.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.maitri.kernel.CancelledException;

/** Threads for as many halves as the machine has cores, four at most. */
public final class Threads implements Blocks.Workers, AutoCloseable {

    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private final ExecutorService pool;

    public Threads() {
        pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "duplicates");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    public int threads() {
        return threads;
    }

    @Override
    public <T> List<T> each(int size, Blocks.Range<T> range) {
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) size * i / threads);
            int to = (int) ((long) size * (i + 1) / threads);
            tasks.add(() -> range.work(from, to));
        }
        return all(tasks);
    }

    @Override
    public <T> List<T> all(List<Callable<T>> tasks) {
        List<Future<T>> running = tasks.stream().map(pool::submit).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : running) {
            results.add(result(future));
        }
        return results;
    }

    private static <T> T result(Future<T> future) {
        while (true) {
            try {
                return future.get();
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException known) {
                    throw known;
                }
                throw new IllegalStateException(failed.getCause());
            } catch (CancellationException cancelled) {
                throw new CancelledException();
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
