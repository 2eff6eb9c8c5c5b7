package org.maitri.persistence.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maitri.kernel.Program;
import org.maitri.kernel.Progress;
import org.maitri.persistence.CheckReport;
import org.maitri.persistence.Figures;
import org.maitri.persistence.Grants;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.access.GrantedAccess;
import org.maitri.persistence.internal.access.StoredGrant;
import org.maitri.persistence.internal.access.StoredGrants;
import org.maitri.persistence.internal.audit.AccessLog;
import org.maitri.persistence.internal.audit.JdbcJournal;
import org.maitri.persistence.internal.audit.PointersBack;
import org.maitri.persistence.internal.copy.Backup;
import org.maitri.persistence.internal.copy.Check;
import org.maitri.persistence.internal.copy.FigureReader;
import org.maitri.persistence.internal.erase.ErasureRegister;
import org.maitri.persistence.internal.erase.JdbcEraser;
import org.maitri.persistence.internal.field.DefinedFields;
import org.maitri.persistence.internal.field.ExtendedType;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.field.StoredField;
import org.maitri.persistence.internal.presence.PresenceRows;
import org.maitri.persistence.internal.record.TableRecords;
import org.maitri.persistence.internal.store.Store;
import org.maitri.persistence.internal.unit.EntityUnit;
import org.maitri.persistence.internal.unit.UnitConnection;
import org.maitri.persistence.internal.work.CancelWatch;
import org.maitri.persistence.internal.work.EventQueue;
import org.maitri.persistence.internal.work.OtherPrograms;
import org.maitri.persistence.internal.work.RunningUnits;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.access.Access;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.presence.Presence;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** All that belongs to one open profile. */
public final class OpenedDatabase implements OpenDatabase {

    private final Store store;
    private final EntityUnit unit;
    private final EventQueue events;
    private final OtherPrograms others;
    private final CancelWatch watch;
    private final TransactionalDatabase database;
    private final GrantedAccess access;
    private final StoredGrants grants;
    private final Records records;
    private final KnownFields known;
    private final CustomFields fields;
    private final Journal journal;
    private final AccessLog accesses;
    private final Links links;
    private final Eraser eraser;
    private final Presence presence;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpenedDatabase(
            Store store,
            EntityUnit unit,
            RunningUnits units,
            GrantedAccess access,
            Collection<RecordType<?>> types,
            EventQueue events,
            Supplier<List<ChangeGuard>> guards,
            List<Path> registers,
            BooleanSupplier forbiddenThread) {
        this.store = store;
        this.unit = unit;
        this.events = events;
        this.access = access;
        watch = new CancelWatch();
        known = new KnownFields();
        List<RecordType<?>> extended = types.stream()
                .<RecordType<?>>map(type -> new ExtendedType<>(type, known))
                .toList();
        Map<String, String> writePermissions =
                types.stream().collect(Collectors.toMap(RecordType::id, RecordType::writePermission));
        writePermissions.put(StoredField.TYPE, CustomFields.MANAGE);
        writePermissions.put(StoredGrant.TYPE, Grants.PERMISSION);
        database = new TransactionalDatabase(
                store,
                units,
                events,
                watch,
                type -> {
                    if (writePermissions.containsKey(type)) {
                        access.require(writePermissions.get(type));
                    }
                },
                guards,
                forbiddenThread,
                known);
        fields = new DefinedFields(database, known, extended, access);
        records = new TableRecords(
                extended,
                database,
                unit.shapes(),
                access,
                known,
                !store.profile().isServer());
        journal = new JdbcJournal(database, unit.shapes());
        accesses = new AccessLog(database);
        links = new PointersBack(database, unit.shapes());
        eraser = new JdbcEraser(database, unit.shapes(), new ErasureRegister(registers), store::writeAnewWhenClosed);
        presence = new PresenceRows(store, Program.own());
        grants = new StoredGrants(database, access);
        events.tellFirst(grants);
        others = new OtherPrograms(store, events);
    }

    /** Takes the store over: closing this closes it. */
    public static OpenedDatabase of(
            Store store,
            Collection<Class<?>> entities,
            Collection<RecordType<?>> types,
            Supplier<List<DomainEventListener>> listeners,
            Collection<AccessContributor> accesses,
            Supplier<List<ChangeGuard>> guards,
            List<Path> registers,
            BooleanSupplier forbiddenThread)
            throws SQLException {
        RunningUnits units = new RunningUnits();
        OpenedDatabase opened;
        try (Connection connection = store.connect(true)) {
            units.source().bind(new UnitConnection(connection));
            EntityUnit unit = EntityUnit.of(entities, store.platform(), units.source(), units);
            units.serve(unit);
            GrantedAccess access = new GrantedAccess(store.actor(), types, accesses);
            connection.rollback();
            opened = new OpenedDatabase(
                    store, unit, units, access, types, new EventQueue(listeners), guards, registers, forbiddenThread);
        } finally {
            units.source().bind(null);
        }
        opened.database.refreshFields();
        opened.grants.refresh();
        return opened;
    }

    @Override
    public Profile profile() {
        return store.profile();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public CustomFields fields() {
        return fields;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public Grants grants() {
        return grants;
    }

    @Override
    public Accesses accesses() {
        return accesses;
    }

    @Override
    public Links links() {
        return links;
    }

    @Override
    public Eraser eraser() {
        return eraser;
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public CheckReport check(Progress progress) {
        accesses.settle();
        return new Check(database, unit.shapes(), known, eraser).run(progress);
    }

    @Override
    public Figures figures(Progress progress) {
        return new FigureReader(database).read(progress);
    }

    @Override
    public void backup(Path file, Progress progress) {
        new Backup(database, store).write(file, progress);
    }

    @Override
    public void settle() {
        events.close();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            others.close();
            accesses.close();
            settle();
            watch.close();
            unit.close();
            store.close();
        }
    }
}
