package org.maitri.spi.imports;

import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds or makes the records that something describes which came in by another way than a file of rows: the customer who
 * wrote a letter. An OSGi service that is there while a profile is open.
 */
@ProviderType
public interface Referrals {

    /**
     * The record of a role that the values describe, found as an import finds it, else created in the unit of work; empty if
     * no installed module has records of that role, or the values describe nothing.
     *
     * @param values by import target: {@code name}, {@code mail}
     */
    Optional<RecordRef> refer(String role, Map<String, Object> values, UnitOfWork work);
}
