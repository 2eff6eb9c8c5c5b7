package org.maitri.ui.internal.page;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.Words;
import org.maitri.ui.internal.merge.Absorbed;

/**
 * Reads a record for its page and writes back what was changed. Touches the database: never on the UI thread.
 *
 * @param <E> the entity
 */
public final class RecordStore<E extends StoredRecord> {

    private static final int MOST_ALIKE = 3;

    private final Services services;
    private final RecordType<E> type;

    public RecordStore(Services services, RecordType<E> type) {
        this.services = services;
        this.type = type;
    }

    public Snapshot read(RecordRef record, Progress progress) {
        return services.require(Database.class).read(work -> snapshot(find(work, record), work), progress);
    }

    private E find(UnitOfWork work, RecordRef record) {
        return work.find(type.entity(), record.id())
                .orElseThrow(() -> new RefusedException(Messages.get("page.gone", Words.inside(type.label()))));
    }

    private Snapshot snapshot(E record, UnitOfWork work) {
        Map<String, Object> values = new HashMap<>();
        for (Field<E> field : type.fields()) {
            Object value = field.derivation().isPresent()
                    ? field.derivation().get().read(work, List.of(record.id())).get(record.id())
                    : field.read(record);
            if (value != null) {
                values.put(field.id(), value);
            }
        }
        return new Snapshot(
                record.ref(),
                true,
                record.version(),
                record.archived(),
                type.title(record),
                type.subtitle(record),
                values,
                titles(values),
                record.attributes(),
                record.changedAt(),
                record.changedBy(),
                type.picture(record, work));
    }

    private Map<RecordRef, String> titles(Map<String, Object> values) {
        Set<RecordRef> pointed = new HashSet<>();
        values.values().forEach(value -> {
            if (value instanceof RecordRef ref) {
                pointed.add(ref);
            }
        });
        return pointed.isEmpty() ? Map.of() : services.require(Records.class).titles(pointed);
    }

    /** A record that is not stored yet, with what it begins with. @param key stands for it until it is stored */
    public Snapshot blank(RecordRef key, Map<String, Object> beginning) {
        E record = type.create();
        Map<String, Object> values = new HashMap<>();
        for (Field<E> field : type.fields()) {
            Object value = field.derivation().isPresent()
                    ? null
                    : beginning.containsKey(field.id()) ? beginning.get(field.id()) : field.read(record);
            if (value != null) {
                values.put(field.id(), value);
            }
        }
        return new Snapshot(
                key,
                false,
                0,
                false,
                Messages.get("page.new", Words.inside(type.label())),
                "",
                values,
                titles(values),
                Map.of(),
                null,
                null);
    }

    /**
     * Writes the changes of one form in one transaction.
     *
     * @param changes new values by field id; null clears a field
     * @throws ConflictException if the record was changed since it was read
     * @throws RefusedException if the record names what there is not
     */
    public Snapshot save(Snapshot before, Map<String, Object> changes, Progress progress) {
        Database database = services.require(Database.class);
        String label =
                Messages.get(before.stored() ? "page.save.label" : "page.create.label", Words.inside(type.label()));
        RecordRef saved = database.write(
                label,
                work -> {
                    E record = before.stored() ? find(work, before.record()) : type.create();
                    if (before.stored() && record.version() != before.version()) {
                        throw new ConflictException(before.record(), null);
                    }
                    if (!before.stored()) {
                        begin(record, before);
                    }
                    changes.forEach((id, value) -> type.field(id).orElseThrow().write(record, value));
                    if (!before.stored()) {
                        type.complete(record, work);
                    }
                    refuseWrong(record, work);
                    return before.stored() ? record.ref() : work.add(record).ref();
                },
                progress);
        return read(saved, progress);
    }

    private void refuseWrong(E record, UnitOfWork work) {
        type.problem(record, work).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
    }

    /** Stored records that are likely the one that is being entered, best first. */
    List<Alike> like(Snapshot before, Map<String, Object> entered, Progress progress) {
        Duplicates duplicates = services.find(Duplicates.class).orElse(null);
        if (duplicates == null || !duplicates.recordTypes().contains(type.id())) {
            return List.of();
        }
        duplicates.keepUp(type.id(), progress);
        E draft = type.create();
        begin(draft, before);
        entered.forEach((id, value) -> type.field(id).orElseThrow().write(draft, value));
        List<DuplicatePair> pairs = duplicates.like(type.id(), draft, MOST_ALIKE, progress);
        Map<RecordRef, String> titles =
                titles(pairs.stream().map(DuplicatePair::second).collect(Collectors.toSet()));
        return pairs.stream()
                .map(pair -> new Alike(pair.second(), titles.getOrDefault(pair.second(), ""), pair.reasons()))
                .toList();
    }

    private void begin(E record, Snapshot before) {
        for (Field<E> field : type.fields()) {
            if (field.editable() && before.value(field.id()) != null) {
                field.write(record, before.value(field.id()));
            }
        }
    }

    /** Puts one field back to a value it once had, whatever else was changed since. */
    public Snapshot putBack(Snapshot before, String field, Object value, Progress progress) {
        Field<E> wanted = type.field(field).orElseThrow();
        services.require(Database.class)
                .write(
                        Messages.get("history.putback.label", wanted.label(), Words.inside(type.label())),
                        work -> {
                            E record = find(work, before.record());
                            wanted.write(record, value);
                            refuseWrong(record, work);
                            return null;
                        },
                        progress);
        return read(before.record(), progress);
    }

    public Map<RecordRef, String> titles(Set<RecordRef> records) {
        return services.require(Records.class).titles(records);
    }

    /** Archives the record, or brings it back. */
    public Snapshot archive(Snapshot before, boolean wanted, Progress progress) {
        if (!wanted) {
            Absorbed.refuse(services, List.of(before.record()));
        }
        String label = Messages.get(wanted ? "list.archive.label" : "list.restore.label", type.countLabel(1));
        services.require(Database.class)
                .write(
                        label,
                        work -> {
                            E record = find(work, before.record());
                            if (wanted) {
                                record.archive(Instant.now());
                            } else {
                                record.unarchive();
                            }
                            return null;
                        },
                        progress);
        return read(before.record(), progress);
    }
}
