package org.maitri.publicrelations;

import java.util.List;
import java.util.UUID;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * The coverage of an event in one tone.
 *
 * @param tone one of {@link CoverageTone}; null where it is not known
 * @param answered how many of the pieces were answered
 */
public record TonedCoverage(String tone, long pieces, long reach, long answered) {

    /** The coverage of an event by tone; archived pieces do not count. */
    public static List<TonedCoverage> of(UnitOfWork work, UUID event) {
        return work
                .entities()
                .createQuery(
                        "select c.tone, count(c), sum(c.reach), count(c.answeredOn) from Coverage c"
                                + " where c.eventId = :event and c.archivedAt is null group by c.tone",
                        Object[].class)
                .setParameter("event", event)
                .getResultList()
                .stream()
                .map(row -> new TonedCoverage((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
