package org.maitri.services.internal.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.timeline.GoneModules;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;

/**
 * What an erasure had to leave: rows of modules that are not installed, which nobody can describe until they are back, and
 * records a law wants kept for a while.
 */
final class Leftovers {

    private static final int AT_ONCE = 500;

    private final Records records;

    Leftovers(Records records) {
        this.records = records;
    }

    /** Writes into the certificate what stays because its module is not installed. */
    void tell(Collection<RecordRef> persons, Tally tally, UnitOfWork work) {
        GoneModules.of(records, work)
                .left(persons, work)
                .forEach(left -> tally.left(left.recordType(), left.label(), left.count()));
    }

    /** The persons of certificates that left something whose module is back by now. */
    List<Certificate> returned(UnitOfWork work) {
        return work
                .entities()
                .createQuery("select c from PrivacyCertificate c order by c.number", Certificate.class)
                .getResultList()
                .stream()
                .filter(certificate -> Certificates.read(certificate).parts().stream()
                        .anyMatch(part -> part.fate().equals(Tally.LEFT)
                                && records.type(part.recordType()).isPresent()))
                .toList();
    }

    /** What the law lets go of, by the number of the certificate that had to leave it. */
    Map<Long, List<RecordRef>> free(LocalDate today, UnitOfWork work) {
        Map<Long, List<RecordRef>> free = new LinkedHashMap<>();
        work
                .entities()
                .createQuery(
                        "select k from PrivacyKept k where k.until < :today order by k.until, k.recordId",
                        KeptByLaw.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .filter(kept -> records.type(kept.record().type()).isPresent())
                .forEach(kept -> free.computeIfAbsent(kept.certificate(), any -> new ArrayList<>())
                        .add(kept.record()));
        return free;
    }
}
