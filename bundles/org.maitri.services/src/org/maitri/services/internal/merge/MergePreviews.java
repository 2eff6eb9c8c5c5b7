package org.maitri.services.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergePreview.Moving;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Puts two records side by side and counts what would move. */
public final class MergePreviews {

    private final Database database;
    private final Records records;
    private final Access access;

    public MergePreviews(Database database, Records records, Access access) {
        this.database = database;
        this.records = records;
        this.access = access;
    }

    public <E extends StoredRecord> MergePreview of(
            RecordType<E> type, RecordRef survivor, RecordRef absorbed, Progress progress) {
        return database.read(
                work -> {
                    Mergeable<E> both = Mergeable.check(type, survivor, absorbed, work);
                    List<MergePreview.Pair> pairs = new FieldChoices<>(type, both.survivor(), both.absorbed()).pairs();
                    return new MergePreview(
                            survivor,
                            absorbed,
                            both.survivorTitle(type),
                            both.absorbedTitle(type),
                            pairs,
                            moving(absorbed, work),
                            records.titles(FieldChoices.references(pairs)));
                },
                progress);
    }

    private List<Moving> moving(RecordRef absorbed, UnitOfWork work) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Pointer pointer : Pointer.all(work.entities(), records)) {
            counts.merge(pointer.recordType(), pointer.count(work.entities(), absorbed), Long::sum);
        }
        for (CustomPointers<?> pointers : CustomPointers.all(records)) {
            counts.merge(pointers.type().id(), pointers.count(absorbed, Progress.NONE), Long::sum);
        }
        List<Moving> moving = new ArrayList<>();
        counts.forEach((type, count) -> {
            if (count > 0) {
                moving.add(new Moving(type, count, words(type, count)));
            }
        });
        return moving;
    }

    /** A type that the person must not see is counted, but not named. */
    private String words(String id, long count) {
        return records.type(id)
                .filter(type -> access.may(type.readPermission()))
                .map(type -> type.countLabel(count))
                .orElseGet(() -> Messages.get("preview.other", count));
    }
}
