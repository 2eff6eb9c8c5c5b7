package org.maitri.persistence.internal.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.DomainEventListener;

/** Tells listeners what was committed, one event at a time, on a thread of its own. */
public final class EventQueue implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EventQueue.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    private final Supplier<List<DomainEventListener>> listeners;
    private final List<DomainEventListener> own = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("maitri-events").unstarted(task));

    public EventQueue(Supplier<List<DomainEventListener>> listeners) {
        this.listeners = listeners;
    }

    /** A listener of the database itself, told before all others. */
    public void tellFirst(DomainEventListener listener) {
        own.add(listener);
    }

    /** @param within runs what listeners do */
    void tell(List<DomainEvent> events, Consumer<Runnable> within) {
        if (events.isEmpty()) {
            return;
        }
        Runnable telling = () -> within.accept(() -> events.forEach(this::tell));
        try {
            thread.execute(telling);
        } catch (RejectedExecutionException closing) {
            // A listener wrote something itself when it was told of the last commit.
            telling.run();
        }
    }

    private void tell(DomainEvent event) {
        own.forEach(listener -> tell(listener, event));
        listeners.get().forEach(listener -> tell(listener, event));
    }

    private static void tell(DomainEventListener listener, DomainEvent event) {
        try {
            listener.happened(event);
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, listener.getClass().getName() + " failed on " + event.topic(), fault);
        }
    }

    /** Waits for what was committed before to be told. Listeners are never interrupted: they may be in the database. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "A listener is still busy with what was committed");
            }
        } catch (InterruptedException inAHurry) {
            // The flag stays down: the database is closed on this thread next, and an interrupt would damage it.
            LOG.log(System.Logger.Level.WARNING, "Did not wait for all listeners");
        }
    }
}
