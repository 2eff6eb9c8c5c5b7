package org.maitri.spi.merge;

import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;
import org.osgi.annotation.versioning.ProviderType;

/** A merge that is under way. */
@ProviderType
public interface Merging {

    RecordRef survivor();

    RecordRef absorbed();

    /** The survivor itself, with the values that were chosen. */
    StoredRecord survivingRecord();

    /** The absorbed record itself, as it was. */
    StoredRecord absorbedRecord();

    /** The transaction all of it happens in. */
    UnitOfWork work();
}
