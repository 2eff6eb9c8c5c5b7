package org.maitri.tickets.internal.levels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.internal.promises.Promise;

/**
 * What the audit log tells of changes that were not followed one by one: imports and other commits of many records, and rules,
 * queues and calendars, which bear on all tickets.
 */
final class LargeChanges {

    /** Smaller commits are told record by record, and followed where they were made. */
    private static final int TOLD_ONE_BY_ONE = 1000;

    private static final Set<String> BEAR_ON_ALL = Set.of(ServiceLevel.TYPE, Calendars.TYPE, TicketQueue.TYPE);
    private static final Set<String> BEAR_ON_SOME = Set.of(Ticket.TYPE, Promise.TYPE);
    private static final String COMMITS = "SELECT m.id FROM maitri_commit m WHERE m.seq > ?1 AND m.seq <= ?2"
            + " AND (m.label IS NULL OR m.label <> ?3)";
    private static final String TOUCHED =
            "EXISTS (SELECT 1 FROM maitri_change c WHERE c.commit_id = m.id AND c.record_type IN (%s))";
    private static final String SINCE = "SELECT MAX(m.seq), MAX(CASE WHEN m.change_count > " + TOLD_ONE_BY_ONE + " OR "
            + TOUCHED + " THEN 1 ELSE 0 END) FROM maitri_commit m WHERE m.seq > ?1";

    private final UnitOfWork work;

    LargeChanges(UnitOfWork work) {
        this.work = work;
    }

    /** What was committed since; empty if nothing was. */
    Optional<Since> since(long after) {
        Object[] found = (Object[]) work.entities()
                .createNativeQuery(SINCE.formatted(listed(BEAR_ON_ALL)))
                .setParameter(1, after)
                .getSingleResult();
        return Optional.ofNullable((Number) found[0])
                .map(newest -> new Since(newest.longValue(), ((Number) found[1]).intValue() > 0));
    }

    /** @param bearsOnAll whether rules, queues or calendars may be among what was changed */
    record Since(long newest, boolean bearsOnAll) {}

    boolean onAll(long after, long until) {
        return !commits("", BEAR_ON_ALL, after, until).isEmpty();
    }

    List<UUID> onSome(long after, long until) {
        return commits(" AND m.change_count > " + TOLD_ONE_BY_ONE, BEAR_ON_SOME, after, until);
    }

    private List<UUID> commits(String condition, Collection<String> types, long after, long until) {
        List<?> found = work.entities()
                .createNativeQuery(COMMITS + condition + " AND " + TOUCHED.formatted(listed(types)) + " ORDER BY m.seq")
                .setParameter(1, after)
                .setParameter(2, until)
                .setParameter(3, Messages.get("commit.deadlines"))
                .getResultList();
        return found.stream().map(LargeChanges::uuid).toList();
    }

    private static String listed(Collection<String> types) {
        return "'" + String.join("', '", types) + "'";
    }

    /**
     * The tickets that a commit touched, a part at a time.
     *
     * @param ordinal of the last change of the part before; -1 for the first part
     */
    List<Touched> tickets(UUID commit, long ordinal, int limit) {
        List<?> found = work.entities()
                .createNativeQuery("SELECT ordinal, record_id FROM maitri_change"
                        + " WHERE commit_id = ?1 AND ordinal > ?2 AND record_type = ?3 ORDER BY commit_id, ordinal")
                .setParameter(1, commit)
                .setParameter(2, ordinal)
                .setParameter(3, Ticket.TYPE)
                .setMaxResults(limit)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Touched(((Number) row[0]).longValue(), uuid(row[1])))
                .toList();
    }

    /** A ticket that a commit touched. */
    record Touched(long ordinal, UUID ticket) {}

    private static UUID uuid(Object value) {
        return value instanceof UUID id ? id : UUID.fromString(value.toString());
    }
}
