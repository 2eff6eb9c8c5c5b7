package org.maitri.services.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Change.Values;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.merge.Merges.Kept;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/**
 * Decides about what was edited after a merge when the merge is taken back. What follows from the merge is taken back;
 * what a person did since stays:
 *
 * <ul>
 *   <li>a reference that another merge moved on goes back; one that a person pointed elsewhere stays;
 *   <li>of tags and imported columns, those that the merge brought go, and those that were added or taken away since stay so;
 *   <li>any other field that was edited keeps the later edit.
 * </ul>
 */
public final class Reversal implements Journal.LaterEdits {

    private static final int LOOKED_AT = 100;

    private final StoredMerge merge;
    private final Database database;
    private final Records records;
    private final Journal journal;
    private final List<Kept> kept = new ArrayList<>();

    public Reversal(StoredMerge merge, Database database, Records records, Journal journal) {
        this.merge = merge;
        this.database = database;
        this.records = records;
        this.journal = journal;
    }

    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    @Override
    public String decide(RecordRef record, String attribute, Values committed, String now) {
        if (movedOn(record, attribute, committed.now(), now)) {
            return committed.old();
        }
        if (isMove(merge, committed) && givenBack(now)) {
            return now;
        }
        Optional<ManyValued> many = ManyValued.of(records, record, attribute);
        if (many.isPresent()) {
            return many.get().without(committed, now);
        }
        return keep(record, attribute, now);
    }

    private String keep(RecordRef record, String attribute, String now) {
        kept.add(new Kept(record, label(record, attribute)));
        return now;
    }

    /** Whether a change is that of a reference from the absorbed record to the survivor. */
    static boolean isMove(StoredMerge merge, Values values) {
        return names(merge.absorbed(), values.old()) && names(merge.survivor(), values.now());
    }

    private static boolean names(RecordRef record, String text) {
        return text != null
                && (text.equals(record.toString()) || text.equals(record.id().toString()));
    }

    /** Whether later merges moved a reference on, and nobody touched it since. */
    private boolean movedOn(RecordRef record, String attribute, String committed, String now) {
        Optional<UUID> from = key(committed);
        Optional<UUID> to = key(now);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        return database.read(work -> new StoredMerges(work)
                        .path(from.get()).stream()
                                .anyMatch(each -> each.survivor().id().equals(to.get())))
                && !editedSince(record, attribute);
    }

    /** Whether something else than a merge, or the undoing of one, changed the field since. */
    private boolean editedSince(RecordRef record, String attribute) {
        List<UUID> commits = journal.history(record, LOOKED_AT).stream()
                .takeWhile(change -> !change.commit().equals(merge.commitId()))
                .filter(change -> change.fields().containsKey(attribute))
                .map(Change::commit)
                .toList();
        return database.read(work -> {
            StoredMerges merges = new StoredMerges(work);
            return !commits.stream().allMatch(merges::mergesOrUndoes);
        });
    }

    /** Whether it points at what the absorbed record had absorbed itself, and gave back. */
    private boolean givenBack(String now) {
        return database.read(work -> new StoredMerges(work)
                .allInto(merge.absorbed()).stream()
                        .filter(StoredMerge::archived)
                        .anyMatch(each -> names(each.absorbed(), now)));
    }

    /** The key in a reference; empty if the text is none. */
    static Optional<UUID> key(String reference) {
        try {
            return Optional.ofNullable(reference).map(text -> UUID.fromString(text.substring(text.indexOf(':') + 1)));
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    private String label(RecordRef record, String attribute) {
        return records.type(record.type()).map(RecordType::fields).stream()
                .flatMap(List::stream)
                .filter(field -> field.attribute().filter(attribute::equals).isPresent())
                .findFirst()
                .<String>map(Field::label)
                .orElse(attribute);
    }
}
