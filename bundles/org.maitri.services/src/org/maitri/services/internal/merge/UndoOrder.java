package org.maitri.services.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change.Values;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.record.Records;

/**
 * Finds out whether a merge can be taken back before later ones. It can unless a later one changed the same fields: those
 * would come back as they were in between. References that were only moved on, and tags that were only added, follow in
 * whatever order.
 */
public final class UndoOrder {

    private final Journal journal;
    private final Records records;
    private final StoredMerges merges;

    /** A field of a record. */
    private record Cell(RecordRef record, String attribute) {}

    public UndoOrder(Journal journal, Records records, StoredMerges merges) {
        this.journal = journal;
        this.records = records;
        this.merges = merges;
    }

    /** The newest merge that has to be taken back before. */
    public Optional<StoredMerge> before(StoredMerge merge) {
        List<StoredMerge> later = merges.laterOnTheSameRecords(merge);
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Map<Cell, Values> cells = new HashMap<>();
        journal.changes(
                merge.commitId(),
                change -> change.fields()
                        .forEach((attribute, values) -> cells.put(new Cell(change.record(), attribute), values)));
        return later.stream().filter(each -> stands(each, cells)).findFirst();
    }

    /** Whether a later merge stands in the way. */
    private boolean stands(StoredMerge later, Map<Cell, Values> cells) {
        boolean[] stands = new boolean[1];
        journal.changes(
                later.commitId(),
                change -> change.fields().forEach((attribute, values) -> {
                    Cell cell = new Cell(change.record(), attribute);
                    Values before = cells.get(cell);
                    stands[0] |= before != null && !movesOn(later, before, values) && !bothAdd(cell, before, values);
                }));
        return stands[0];
    }

    private boolean movesOn(StoredMerge later, Values before, Values after) {
        return Reversal.isMove(later, after)
                && (Objects.equals(before.now(), after.old())
                        || went(before.now(), later.absorbed().id()));
    }

    private boolean went(String from, UUID to) {
        return Reversal.key(from).stream()
                .flatMap(key -> merges.path(key).stream())
                .anyMatch(merge -> merge.survivor().id().equals(to));
    }

    private boolean bothAdd(Cell cell, Values before, Values after) {
        return ManyValued.of(records, cell.record(), cell.attribute())
                .filter(many -> many.onlyAdds(before) && many.onlyAdds(after))
                .isPresent();
    }
}
