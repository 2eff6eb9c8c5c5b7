package org.maitri.spi.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What sample contributors share, so that their parts fit together. The story: a maker of kitchen appliances runs a big
 * autumn campaign; in its middle a kettle is recalled; tickets surge, the service team's mood falls, the press writes; a
 * goodwill programme brings trust back.
 */
@ProviderType
public interface SampleScope {

    /** The ISO 4217 code of the currency the company reckons in. */
    String CURRENCY = "EUR";

    UnitOfWork work();

    /** Seeded: the same sample every time. */
    RandomGenerator random();

    /** The year the sample covers, ending today. */
    Period year();

    /** The big campaign's flight. */
    Period bigCampaign();

    /** The day of the recall, within the big campaign. */
    LocalDate crisisDay();

    ZoneId zone();

    /** How many customers to make. */
    int customers();

    /** Lets later contributors point at a record. */
    void offer(String role, RecordRef record);

    /** What was offered for a role so far, in order; empty if the module that has it is not installed. */
    List<RecordRef> offered(String role);

    /**
     * Writes what was added so far and forgets it, so that memory stays flat: call it between records, every thousand or so.
     * Records added before must not be changed after; find them again instead.
     */
    default void settle() {
        work().entities().flush();
        work().entities().clear();
    }
}
