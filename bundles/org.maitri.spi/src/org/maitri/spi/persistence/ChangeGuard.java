package org.maitri.spi.persistence;

import java.util.Collection;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.StoredRecord;

/** May refuse changes of records, whoever makes them and however. Contributed as an OSGi service. */
public interface ChangeGuard {

    /** Asked once, at the beginning of each unit of work that writes. */
    Check begin(UnitOfWork work);

    /** Looks at each change before it is written; must not touch the database. */
    @FunctionalInterface
    interface Check {

        /** Lets every change pass. */
        Check NONE = (record, pointsAt) -> {};

        /** @throws org.maitri.kernel.RefusedException if the record must not be changed */
        void changing(StoredRecord record, Collection<RecordRef> pointsAt);
    }
}
