package org.maitri.services.internal.merge;

import java.util.List;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/** Leads from records that were absorbed to those they went into. */
public final class Survivors {

    private final UnitOfWork work;
    private final StoredMerges merges;

    public Survivors(UnitOfWork work) {
        this.work = work;
        this.merges = new StoredMerges(work);
    }

    /** The record itself, unless it was absorbed. */
    @SuppressWarnings("unchecked")
    public <E extends StoredRecord> E of(E record) {
        if (record == null || !record.archived()) {
            return record;
        }
        UUID survivor = merges.survivors(List.of(record.id())).get(record.id());
        return work.find((Class<E>) record.getClass(), survivor).orElse(record);
    }
}
