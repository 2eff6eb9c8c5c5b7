package org.maitri.services.internal.merge;

import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Two records that can become one. */
public record Mergeable<E extends StoredRecord>(E survivor, E absorbed) {

    /** @throws RefusedException if they cannot */
    public static <E extends StoredRecord> Mergeable<E> check(
            RecordType<E> type, RecordRef survivor, RecordRef absorbed, UnitOfWork work) {
        E stays = find(type, survivor, work);
        E goes = find(type, absorbed, work);
        StoredMerges merges = new StoredMerges(work);
        refuseMerged(type, stays, merges);
        refuseMerged(type, goes, merges);
        if (stays.archived()) {
            throw new RefusedException(Messages.get("refused.archived", type.title(stays)));
        }
        return new Mergeable<>(stays, goes);
    }

    public String survivorTitle(RecordType<E> type) {
        return title(type, survivor, absorbed);
    }

    public String absorbedTitle(RecordType<E> type) {
        return title(type, absorbed, survivor);
    }

    /** Two records of one title are told apart by their subtitles. */
    private static <E extends StoredRecord> String title(RecordType<E> type, E record, E other) {
        String title = type.title(record);
        String subtitle = type.subtitle(record);
        return subtitle.isBlank() || !title.equals(type.title(other))
                ? title
                : Messages.get("title.alike", title, subtitle);
    }

    private static <E extends StoredRecord> E find(RecordType<E> type, RecordRef record, UnitOfWork work) {
        return work.find(type.entity(), record.id())
                .orElseThrow(() -> new RefusedException(Messages.get("refused.gone", record)));
    }

    private static <E extends StoredRecord> void refuseMerged(RecordType<E> type, E record, StoredMerges merges) {
        Optional<StoredMerge> merge = merges.absorbing(record.ref());
        if (merge.isPresent()) {
            throw new RefusedException(Messages.get(
                    "refused.merged", type.title(record), merge.get().survivorTitle()));
        }
    }
}
