package org.maitri.services.internal.imports.running;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.merge.Survivors;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.Table;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/**
 * What contributors work with. What a row adds is held back until the row is taken: a refused row leaves nothing behind.
 */
final class RowContext implements ImportContext {

    private static final int REMEMBERED = 100_000;

    private final UnitOfWork work;
    private final String source;
    private final String keySource;
    private final ZoneId zone;
    private final Tally tally;
    private final References references;
    private final Survivors survivors;
    private final Map<String, StoredRecord> met = new HashMap<>();
    private final Map<String, UUID> metBefore = new RecentMap<>(REMEMBERED);
    private final List<StoredRecord> pending = new ArrayList<>();
    private final List<Runnable> pendingNotes = new ArrayList<>();
    private final List<String> pendingKeys = new ArrayList<>();
    private Table.Row row;
    private boolean changed;
    private boolean sourceAsked;

    RowContext(UnitOfWork work, String source, String keySource, ZoneId zone, Tally tally, References references) {
        this.work = work;
        this.source = source;
        this.keySource = keySource;
        this.zone = zone;
        this.tally = tally;
        this.references = references;
        this.survivors = new Survivors(work);
    }

    void begin(Table.Row next) {
        row = next;
        changed = false;
        sourceAsked = false;
        pending.clear();
        pendingNotes.clear();
        pendingKeys.clear();
    }

    /** The row is taken: what it added is added. */
    void take() {
        pending.forEach(work::add);
        pendingNotes.forEach(Runnable::run);
        references.taken();
        begin(row);
    }

    /** The row is refused: what it added is forgotten. */
    void refuse() {
        pendingKeys.forEach(key -> {
            met.remove(key);
            metBefore.remove(key);
        });
        references.refuse();
        begin(row);
    }

    /** What was met in this batch is in the database now, and is read anew when it is met again. */
    void endBatch() {
        met.clear();
        references.endBatch();
    }

    boolean changed() {
        return changed;
    }

    /** Whether the row means something else in a file of another name. */
    boolean sourceAsked() {
        return sourceAsked;
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public String sourceName() {
        sourceAsked = true;
        return source;
    }

    @Override
    public String keySource() {
        return keySource;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Optional<RecordRef> refer(String role, ImportRow nested) {
        return references.refer(role, nested, this);
    }

    @Override
    public <E extends StoredRecord> E once(Class<E> type, String key, Supplier<Optional<E>> find, Supplier<E> create) {
        String name = type.getName() + '\n' + key;
        StoredRecord known = met.get(name);
        if (known == null) {
            known = Optional.ofNullable(metBefore.get(name))
                    .flatMap(id -> work.find(type, id))
                    .orElse(null);
        }
        if (known == null) {
            known = find.get().map(this::survivorOf).orElse(null);
        }
        if (known == null) {
            known = addAlong(create.get());
            pendingKeys.add(name);
        }
        met.put(name, known);
        metBefore.put(name, known.id());
        return type.cast(known);
    }

    /** What a record is called; empty if it is gone. */
    Optional<String> titleOf(RecordRef record) {
        return references.titleOf(record, work);
    }

    /** The record itself, unless it was merged into another. */
    <E extends StoredRecord> E survivorOf(E record) {
        return survivors.of(record);
    }

    /** Adds a record that a row needs besides its own. */
    <E extends StoredRecord> E addAlong(E record) {
        pending.add(record);
        String type = StoredRecord.typeOf(record.getClass());
        whenTaken(() -> tally.along(type));
        return record;
    }

    void whenTaken(Runnable note) {
        pendingNotes.add(note);
    }

    @Override
    public <E extends StoredRecord> E add(E child) {
        pending.add(child);
        changed = true;
        return child;
    }

    @Override
    public Optional<String> original() {
        return Optional.ofNullable(row.original()).map(Supplier::get);
    }

    @Override
    public void remark(String text) {
        long at = row.number();
        whenTaken(() -> tally.remark(at, text));
    }
}
