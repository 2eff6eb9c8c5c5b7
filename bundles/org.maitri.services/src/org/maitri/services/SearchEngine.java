package org.maitri.services;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.search.FieldSearch;
import org.maitri.services.internal.search.Index;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.IndexLocation;
import org.maitri.spi.search.Search;
import org.maitri.spi.search.SearchHit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Answers from an index that follows the audit log on a thread of its own. */
@Component(service = {Search.class, DomainEventListener.class})
public final class SearchEngine implements Search, DomainEventListener, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SearchEngine.class.getName());
    private static final Set<String> CHANGES = Set.of(RECORD_CHANGED, MANY_CHANGED, CHANGED_ELSEWHERE);
    private static final long SETTLE_MILLIS = 200;
    private static final long START_MILLIS = 5_000;
    private static final long LOOK_AGAIN_MILLIS = 2_000;
    private static final long CLOSE_SECONDS = 10;
    /** Any question: the first one is slow, and nobody should wait for it. */
    private static final String WARM_UP = "a";

    private final Records records;
    private final Access access;
    private final Index index;
    private final FieldSearch fields;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor background;
    private volatile boolean closed;
    private volatile long followedAt = System.nanoTime();

    @Activate
    public SearchEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference IndexLocation location) {
        this.records = records;
        this.access = access;
        this.index = new Index(database, records, location.folder());
        this.fields = new FieldSearch(index, database, records, access.actor());
        this.background = new ScheduledThreadPoolExecutor(1, SearchEngine::thread);
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        background.schedule(this::follow, START_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "Maitri search");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Override
    public List<SearchHit> find(String text, Set<String> types, int limit, Progress progress) {
        if (System.nanoTime() - followedAt > TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS)) {
            followSoon();
        }
        Set<String> wanted = visible(types);
        return fields.find(text, wanted, limit, progress).orElseGet(() -> index.find(text, wanted, limit, progress));
    }

    @Override
    public List<SearchHit> alike(String text, Set<String> types, int limit, Progress progress) {
        Set<String> wanted = visible(types);
        return index.alike(text, wanted, limit, progress);
    }

    @Override
    public Optional<String> misunderstood(String text, Set<String> types, Progress progress) {
        return fields.misunderstood(text, visible(types), progress);
    }

    @Override
    public Condition condition(String text, String type, Progress progress) {
        return fields.condition(text, records.requireType(type), visible(), progress);
    }

    /** @param types those that are wanted; empty for all */
    private Set<String> visible(Set<String> types) {
        Set<String> visible = visible();
        visible.removeIf(type -> !types.isEmpty() && !types.contains(type));
        return visible;
    }

    private Set<String> visible() {
        return records.types().stream()
                .filter(RecordType::standalone)
                .filter(type -> access.may(type.readPermission()))
                .map(RecordType::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void catchUp(Progress progress) {
        index.follow(progress);
    }

    @Override
    public void rebuild(Progress progress) {
        index.rebuild(progress);
    }

    @Override
    public void happened(DomainEvent event) {
        if (CHANGES.contains(event.topic())) {
            followSoon();
        }
    }

    private void followSoon() {
        if (!closed && due.compareAndSet(false, true)) {
            background.schedule(this::follow, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void follow() {
        due.set(false);
        try {
            index.follow(untilClosed());
            index.find(WARM_UP, visible(), 1, untilClosed());
            followedAt = System.nanoTime();
        } catch (CancelledException closing) {
            LOG.log(Level.FINE, "The search stopped following: it is closed", closing);
        } catch (RuntimeException failed) {
            LOG.log(closed ? Level.FINE : Level.WARNING, "The search could not follow; it tries again later", failed);
        }
    }

    private Progress untilClosed() {
        return new Progress() {
            @Override
            public void begin(String task, long total) {
                LOG.fine(task);
            }

            @Override
            public void worked(long done) {
                LOG.log(Level.FINER, "{0} records", done);
            }

            @Override
            public boolean cancelled() {
                return closed;
            }
        };
    }

    @Override
    @Deactivate
    public void close() {
        closed = true;
        background.shutdown();
        try {
            if (!background.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("The search did not stop in time");
            }
        } catch (InterruptedException interrupted) {
            LOG.log(Level.FINE, "The search was not waited for", interrupted);
        }
        index.close();
    }
}
