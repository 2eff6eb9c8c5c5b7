package org.maitri.persistence.internal.work;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.AuditLog;
import org.maitri.persistence.internal.audit.ChangeRecorder;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.audit.Touched;
import org.maitri.persistence.internal.field.FieldIndex;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.store.FullDisk;
import org.maitri.persistence.internal.store.Store;
import org.maitri.persistence.internal.unit.NewRows;
import org.maitri.persistence.internal.unit.UnitConnection;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;

/** Runs units of work: one connection, one transaction, one commit in the audit log. */
public final class TransactionalDatabase implements Database {

    private static final long FIELDS_READ_EVERY = 2_000_000_000L;

    private final Store store;
    private final RunningUnits units;
    private final EventQueue events;
    private final CancelWatch watch;
    private final Consumer<String> writePermission;
    private final Supplier<List<ChangeGuard>> guards;
    private final BooleanSupplier forbiddenThread;
    private final KnownFields fields;
    /** Commits of this program one after the other, so that events are told in their order. */
    private final ReentrantLock committing = new ReentrantLock();

    private final ThreadLocal<UUID> lastCommit = new ThreadLocal<>();
    private final ThreadLocal<Boolean> unattended = ThreadLocal.withInitial(() -> false);
    private volatile long fieldsRead = System.nanoTime();

    public TransactionalDatabase(
            Store store,
            RunningUnits units,
            EventQueue events,
            CancelWatch watch,
            Consumer<String> writePermission,
            Supplier<List<ChangeGuard>> guards,
            BooleanSupplier forbiddenThread,
            KnownFields fields) {
        this.store = store;
        this.units = units;
        this.events = events;
        this.watch = watch;
        this.writePermission = writePermission;
        this.guards = guards;
        this.forbiddenThread = forbiddenThread;
        this.fields = fields;
    }

    @Override
    public <T> T read(Work<T> work, Progress progress) {
        followFields(units.current());
        return run(true, progress, transaction -> work.run(new JpaUnitOfWork(transaction, units.shapes())));
    }

    @Override
    public <T> T write(String label, Work<T> work, Progress progress) {
        return write(label, work, progress, false);
    }

    @Override
    public <T> T fill(String label, Set<Class<?>> entities, long rows, Work<T> work, Progress progress) {
        List<String> tables = new ArrayList<>(List.of(AuditLog.CHANGES));
        entities.stream().map(NewRows::tableOf).forEach(tables::add);
        try (Store.Aside indexes = store.setIndexesAside(tables, rows)) {
            return write(label, work, progress, true);
        }
    }

    private <T> T write(String label, Work<T> work, Progress progress, boolean many) {
        Transaction outer = units.current();
        if (outer != null && outer.writes()) {
            throw new IllegalStateException("A unit of work that writes already runs on this thread");
        }
        followFields(outer);
        lastCommit.remove();
        boolean[] fieldsTouched = {false};
        T result = run(false, progress, transaction -> {
            T done = change(transaction, label, work, many);
            fieldsTouched[0] = transaction.recorder().fieldsTouched();
            return done;
        });
        if (fieldsTouched[0]) {
            refreshFields();
        }
        return result;
    }

    /** Others who work with the same server may have changed custom fields. */
    private void followFields(Transaction outer) {
        long now = System.nanoTime();
        if (outer == null && store.profile().isServer() && now - fieldsRead > FIELDS_READ_EVERY) {
            refreshFields();
        }
    }

    /** Reads the custom fields if they were changed, and tells which record types have other fields now. */
    public void refreshFields() {
        fieldsRead = System.nanoTime();
        Set<String> types = run(true, Progress.NONE, transaction -> fields.refresh(transaction.entities()));
        if (!types.isEmpty()) {
            whileNothingIsCommitted(() -> tell(types.stream()
                    .map(type -> new DomainEvent(
                            DomainEventListener.FIELDS_CHANGED,
                            new RecordRef(type, Touched.NO_RECORD),
                            Instant.now(),
                            Map.of()))
                    .toList()));
        }
    }

    @Override
    public void unattended(Runnable work) {
        boolean before = unattended.get();
        unattended.set(true);
        try {
            work.run();
        } finally {
            unattended.set(before);
        }
    }

    @Override
    public Optional<UUID> lastCommit() {
        return Optional.ofNullable(lastCommit.get());
    }

    /** No person asked for what listeners write. */
    private void tell(List<DomainEvent> told) {
        events.tell(told, this::unattended);
    }

    /** What is done while no commit of this program can happen. */
    public void whileNothingIsCommitted(Runnable work) {
        committing.lock();
        try {
            work.run();
        } finally {
            committing.unlock();
        }
    }

    private interface Body<T> {
        T run(Transaction transaction) throws SQLException;
    }

    private <T> T run(boolean readOnly, Progress progress, Body<T> body) {
        if (forbiddenThread.getAsBoolean()) {
            throw new IllegalStateException("The database must not be used on this thread");
        }
        progress.check();
        try (Connection connection = store.connect(readOnly)) {
            UnitConnection shared = new UnitConnection(connection);
            EntityManager entities = units.unit().entityManager();
            Transaction transaction = new Transaction(shared, entities, store.actor(), progress);
            Transaction before = units.enter(transaction);
            watch.begin(transaction);
            try {
                T done = body.run(transaction);
                if (readOnly && !store.profile().isServer()) {
                    connection.commit(); // H2 forgets the statements it knows when something is rolled back
                }
                return done;
            } catch (RuntimeException | SQLException failed) {
                rollBack(connection, failed);
                throw new Failures(store, units.shapes()).translate(transaction, failed);
            } finally {
                watch.end(transaction);
                closeEntities(entities);
                units.leave(before);
            }
        } catch (SQLException unreachable) {
            FullDisk.refuse(unreachable, store.profile());
            Failures.refuseIfServerIsGone(unreachable, store);
            throw new DatabaseFault(unreachable);
        }
    }

    private static void closeEntities(EntityManager entities) {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            reason.addSuppressed(lost);
        }
    }

    private <T> T change(Transaction transaction, String label, Work<T> work, boolean many) throws SQLException {
        Connection connection = transaction.connection().view();
        transaction.recordWith(new ChangeRecorder(
                transaction.commit(),
                units.shapes(),
                connection,
                writePermission,
                new FieldIndex(fields, units.shapes(), connection)));
        transaction.entities().getTransaction().begin();
        transaction.recorder().guardedBy(guard(new JpaUnitOfWork(transaction, units.shapes())));
        if (many) {
            transaction.holdBack(new NewRecords(transaction, units.shapes()));
        }
        UnitOfWork unit = new JpaUnitOfWork(transaction, units.shapes());
        T result = work.run(unit);
        if (many) {
            unit.settle();
        }
        transaction.progress().check();
        transaction.entities().getTransaction().commit();
        ChangeRecorder recorder = transaction.recorder();
        if (recorder.nothing()) {
            // What is computed from records is no record itself and still must stay.
            commit(transaction);
            whileNothingIsCommitted(() -> tell(List.copyOf(transaction.published())));
            return result;
        }
        committing.lock();
        try {
            AuditLog.append(transaction.connection().view(), recorder, transaction.actor(), label, unattended.get());
            if (transaction.connection().cancelled()) {
                throw new CancelledException();
            }
            commit(transaction);
            lastCommit.set(transaction.commit());
            List<DomainEvent> told =
                    new ArrayList<>(recorder.touched().events(transaction.moment(), transaction.commit()));
            told.addAll(transaction.published());
            tell(told);
        } finally {
            committing.unlock();
        }
        store.committed(recorder.touched().many());
        return result;
    }

    /** A connection lost in this moment leaves it open whether the commit was taken: the audit log knows. */
    private void commit(Transaction transaction) throws SQLException {
        watch.end(transaction);
        try {
            store.commit(transaction.connection().own());
        } catch (SQLException inDoubt) {
            if (!Failures.lostConnection(inDoubt)) {
                throw inDoubt;
            }
            Optional<Boolean> taken = new InDoubt(store).committed(transaction.commit());
            if (taken.isEmpty()) {
                throw new IllegalStateException(Messages.get("commit.unknown"), inDoubt);
            }
            if (!taken.get()) {
                throw inDoubt;
            }
        }
    }

    private ChangeGuard.Check guard(UnitOfWork work) {
        List<ChangeGuard.Check> checks =
                guards.get().stream().map(guard -> guard.begin(work)).toList();
        return (record, pointsAt) -> checks.forEach(check -> check.changing(record, pointsAt));
    }

    /** What the unit of work that runs on this thread tells the audit log. */
    public ChangeRecorder recorder() {
        return units.current().recorder();
    }

    /** Writes to the audit log alone. */
    public void log(String label, Consumer<ChangeRecorder> entries) {
        write(
                label,
                work -> {
                    entries.accept(recorder());
                    return null;
                },
                Progress.NONE);
    }

    /** Runs within the unit of work of this thread, or in one of its own. */
    public <T> T joined(Work<T> work) {
        Transaction running = units.current();
        return running == null ? read(work) : work.run(new JpaUnitOfWork(running, units.shapes()));
    }

    /** The connection of the unit of work that runs on this thread, for what JPA cannot say. */
    public Connection connection() {
        return units.connection().view();
    }
}
