package org.maitri.persistence.internal.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.field.FieldIndex;
import org.maitri.persistence.internal.field.FieldText;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.unit.ManyRows;
import org.maitri.spi.audit.Change.Kind;
import org.maitri.spi.audit.Change.Values;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.record.StoredRecord;

/**
 * Writes one unit of work's changes to the audit log as it goes, a batch at a time, so that a million of them need no more
 * memory than a thousand. A record that is touched again in a later batch has a further row in the same commit.
 */
public final class ChangeRecorder {

    private static final int BATCH = 1000;
    private static final int TOLD_ONE_BY_ONE = 1000;
    private static final int REMEMBERED = 20_000;
    private static final String CHANGES =
            AuditLog.CHANGES + " (commit_id, ordinal, record_type, record_id, kind, fields, salt)";
    private static final int COLUMNS = 7;

    private static final String ATTRIBUTES = "attributes";

    private final UUID commit;
    private final EntityShapes shapes;
    private final Connection connection;
    private final Consumer<String> permission;
    private final FieldIndex index;
    private final Map<RecordRef, RecordChange> pending = new LinkedHashMap<>();
    private final Map<RecordRef, Long> versions = new HashMap<>();
    private final Set<String> allowed = new HashSet<>();
    private ChangeGuard.Check guard = ChangeGuard.Check.NONE;
    private final MessageDigest digest = Chain.begin();
    private final Touched touched = new Touched(TOLD_ONE_BY_ONE);
    private CompletableFuture<List<Row>> sealing = CompletableFuture.completedFuture(List.of());
    private long written;
    private long onlyRead;
    private boolean touchedAgain;

    /**
     * @param permission refuses if records of the given type may not be changed
     * @param index follows the values of custom fields
     */
    public ChangeRecorder(
            UUID commit, EntityShapes shapes, Connection connection, Consumer<String> permission, FieldIndex index) {
        this.index = index;
        this.commit = commit;
        this.shapes = shapes;
        this.connection = connection;
        this.permission = permission;
    }

    /** Who may refuse each change. */
    public void guardedBy(ChangeGuard.Check check) {
        guard = check;
    }

    public void creating(StoredRecord record) {
        RecordChange change = change(record, Kind.CREATED);
        EntityShape shape = shapes.of(record.getClass());
        for (Attribute attribute : shape.attributes()) {
            if (shape.audited(attribute.name())) {
                String text = attribute.text(attribute.get(record));
                if (text != null) {
                    change.set(attribute.name(), null, text);
                }
            }
        }
        customChanges(Map.of(), record, change);
        index.created(record);
        touched.created(record.ref());
    }

    /**
     * Called when EclipseLink has counted the version up, before it writes.
     *
     * @param old the changed attributes with their values before; null if it writes no attribute
     */
    public void updating(StoredRecord record, Map<String, Object> old) {
        if (versions.size() >= REMEMBERED) {
            versions.clear();
        }
        versions.put(record.ref(), record.version() - 1);
        RecordChange change = change(record, Kind.UPDATED);
        EntityShape shape = shapes.of(record.getClass());
        if (old != null) {
            old.forEach((name, before) -> {
                if (shape.audited(name)) {
                    Attribute attribute = shape.attribute(name);
                    String was = attribute.text(before);
                    String is = attribute.text(attribute.get(record));
                    if (!name.equals(ATTRIBUTES) || !Objects.equals(was, is)) {
                        change.set(name, was, is);
                    }
                }
            });
            if (old.containsKey(ATTRIBUTES)) {
                customChanges(FieldText.customs((Map<?, ?>) old.get(ATTRIBUTES)), record, change);
            }
            index.updated(record, old);
        }
        boolean archived = record.archived() && change.fields().containsKey("archivedAt");
        touchedAgain |= written > 0;
        touched.updated(record.ref(), archived);
    }

    /** Custom fields are told like attributes of their own, though they lie in one column. */
    private void customChanges(Map<String, String> was, StoredRecord record, RecordChange change) {
        Map<String, String> is = record.customs();
        Set<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(is.keySet());
        for (String field : fields) {
            if (!Objects.equals(was.get(field), is.get(field))) {
                change.set(StoredRecord.CUSTOM + field, was.get(field), is.get(field));
                index.put(record, field, is.get(field));
            }
        }
    }

    /** Somebody looked at a record. */
    public void reading(RecordRef record, Instant at, String what) {
        if (!pending.containsKey(record)) {
            pending.put(record, new RecordChange(Kind.READ));
            onlyRead++;
        }
        pending.get(record).set(what, null, at.toString());
        if (pending.size() >= BATCH) {
            write();
        }
    }

    /** A record was erased, or a seal is set on what was. */
    public void erasing(RecordRef record, Map<String, String> facts) {
        RecordChange change = new RecordChange(Kind.ERASED);
        facts.forEach((name, fact) -> change.set(name, null, fact));
        pending.put(record, change);
        touched.erased(record);
        if (pending.size() >= BATCH) {
            write();
        }
    }

    /** A record was rewritten, and nobody is to know how. */
    public void rewriting(RecordRef record) {
        pending.putIfAbsent(record, new RecordChange(Kind.UPDATED));
        touched.updated(record, false);
        if (pending.size() >= BATCH) {
            write();
        }
    }

    private RecordChange change(StoredRecord record, Kind kind) {
        RecordRef ref = record.ref();
        guard.changing(record, shapes.of(record.getClass()).pointers(record));
        if (allowed.add(ref.type())) {
            permission.accept(ref.type());
        }
        RecordChange change = pending.get(ref);
        if (change == null) {
            if (pending.size() >= BATCH) {
                write();
            }
            change = new RecordChange(kind);
            pending.put(ref, change);
        }
        return change;
    }

    /** Writes what is pending, for the last time. */
    void end() {
        write();
        insert(sealing.join());
        sealing = CompletableFuture.completedFuture(List.of());
        index.end();
    }

    /** Writes what is pending: full batches once the next one is full, and their rows are made on another thread meanwhile. */
    void write() {
        List<Part> parts = new ArrayList<>(pending.size());
        pending.forEach((record, change) ->
                Parts.of(change.fields()).forEach(part -> parts.add(new Part(written++, record, change.kind(), part))));
        pending.clear();
        List<Row> before = sealing.join();
        sealing = parts.size() < BATCH
                ? CompletableFuture.completedFuture(sealed(parts))
                : CompletableFuture.supplyAsync(() -> sealed(parts));
        insert(before);
        index.write();
    }

    private record Part(long ordinal, RecordRef record, Kind kind, Map<String, Values> fields) {}

    private record Row(Part part, String fields, String salt) {}

    private List<Row> sealed(List<Part> parts) {
        List<Row> rows = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Row row = new Row(part, FieldsJson.write(part.fields()), Chain.salt());
            Chain.add(
                    digest,
                    part.ordinal(),
                    part.record().type(),
                    part.record().id(),
                    part.kind().name(),
                    Chain.seal(row.salt(), row.fields()));
            rows.add(row);
        }
        return rows;
    }

    private void insert(List<Row> rows) {
        try {
            ManyRows.insert(connection, CHANGES, COLUMNS, rows, this::values);
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    private Object[] values(Row row) {
        Part part = row.part();
        return new Object[] {
            commit,
            part.ordinal(),
            part.record().type(),
            part.record().id(),
            part.kind().name(),
            row.fields(),
            row.salt()
        };
    }

    public UUID commit() {
        return commit;
    }

    /** The versions that records had which were to be updated: to tell which one another person changed. */
    public Map<RecordRef, Long> versions() {
        return versions;
    }

    public Touched touched() {
        return touched;
    }

    /** Whether custom fields were defined or changed. */
    public boolean fieldsTouched() {
        return index.fieldsTouched();
    }

    public boolean nothing() {
        return written == 0 && pending.isEmpty();
    }

    /** Whether it only tells who looked at what. */
    boolean readOnly() {
        return onlyRead > 0 && onlyRead == written;
    }

    long written() {
        return written;
    }

    boolean touchedAgain() {
        return touchedAgain;
    }

    String digest() {
        return Chain.end(digest);
    }

    /** What was flushed is no longer a candidate for a conflict. */
    public void flushed() {
        versions.clear();
    }
}
