package org.maitri.tickets.internal.policies;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Ratio;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListQuery;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.PolicyChecks.Outcome;
import org.maitri.tickets.internal.TicketType;

/** What became of what policies promise about the tickets of a period: counted in the database, and as lists of tickets. */
final class CheckedPromises {

    /** More tickets than these cannot be listed one by one. */
    private static final int LISTED = 5000;

    private static final int PAGE = 100;

    /** How many tickets tell whether they are all still to be measured. */
    private static final int SOME = 50;

    private final Instant from;
    private final Instant to;
    private final Instant now;
    private final UnitOfWork work;
    private final Map<String, Object> wanted;

    CheckedPromises(Instant from, Instant to, Instant now, UnitOfWork work) {
        this(from, to, now, work, Map.of());
    }

    private CheckedPromises(Instant from, Instant to, Instant now, UnitOfWork work, Map<String, Object> wanted) {
        this.from = from;
        this.to = to;
        this.now = now;
        this.work = work;
        this.wanted = wanted;
    }

    /** Those of which something is so. @param value null for none */
    CheckedPromises with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(wanted);
        more.put(field, value);
        return new CheckedPromises(from, to, now, work, more);
    }

    long count(Outcome outcome) {
        return checks("select count(c)", "", List.of(outcome), Long.class).getSingleResult();
    }

    /** The same, told apart. The last column of each row is the number; what it is told apart by may be null. */
    List<Object[]> count(Outcome outcome, String... by) {
        String columns = Stream.of(by).map("c."::concat).collect(Collectors.joining(", "));
        return checks("select " + columns + ", count(c)", " group by " + columns, List.of(outcome), Object[].class)
                .getResultList();
    }

    /** The share that was kept, of those whose time is over. */
    Ratio share() {
        long kept = count(Outcome.KEPT);
        return Ratio.of(kept, kept + count(Outcome.BROKEN));
    }

    /** The tickets of which something became that; empty where they are too many. */
    Optional<ListQuery> tickets(Outcome... outcomes) {
        return listed(checks("select distinct c.ticketId", "", List.of(outcomes), UUID.class)
                .setMaxResults(LISTED + 1)
                .getResultList());
    }

    /** How many tickets there are about which nothing was promised, or of which it cannot be measured. */
    long countOthers() {
        return others("select count(t)", Long.class).getSingleResult();
    }

    Optional<ListQuery> others() {
        return listed(
                others("select t.id", UUID.class).setMaxResults(LISTED + 1).getResultList());
    }

    /** Whether tickets are still to be measured: after many came in that is done in the background. */
    boolean areMeasuredLater(Calendars calendars) {
        List<Ticket> tickets = work.entities()
                .createQuery(
                        "select t from Ticket t where t.knownSince >= :from and t.knownSince < :to"
                                + " and t.archivedAt is null order by t.knownSince",
                        Ticket.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(SOME)
                .getResultList();
        Adherence adherence = new Adherence(tickets, calendars, work);
        return tickets.stream()
                .flatMap(ticket -> adherence.of(ticket).stream())
                .anyMatch(check -> work.entities().find(PolicyCheck.class, check.id()) == null);
    }

    private static Optional<ListQuery> listed(List<UUID> tickets) {
        return tickets.size() > LISTED
                ? Optional.empty()
                : Optional.of(ListQuery.of(new TicketType(), PAGE).meeting(Condition.keyed(tickets)));
    }

    private <T> TypedQuery<T> checks(String select, String group, List<Outcome> outcomes, Class<T> answer) {
        String became = outcomes.stream().map(CheckedPromises::became).collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<T> query = work.entities()
                .createQuery(
                        select + " from PolicyCheck c where c.openedAt >= :from and c.openedAt < :to and " + became
                                + meant() + group,
                        answer);
        if (became.contains(":now")) {
            query.setParameter("now", now);
        }
        return told(query);
    }

    /** Time alone breaks promises. */
    private static String became(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "c.state = '" + PolicyCheck.KEPT + "'";
            case BROKEN ->
                "c.state = '" + PolicyCheck.BROKEN + "' or c.state = '" + PolicyCheck.OPEN + "' and c.dueAt < :now";
            case OPEN -> "c.state = '" + PolicyCheck.OPEN + "' and (c.dueAt is null or c.dueAt >= :now)";
        };
    }

    private <T> TypedQuery<T> others(String select, Class<T> answer) {
        return told(work.entities()
                .createQuery(
                        select + " from Ticket t where t.knownSince >= :from and t.knownSince < :to"
                                + " and t.archivedAt is null" + branch()
                                + " and not exists (select c.id from PolicyCheck c where c.ticketId = t.id and c.state <> '"
                                + PolicyCheck.GONE + "'" + meant() + ")",
                        answer));
    }

    private String branch() {
        return wanted.get("branch") == null ? "" : " and t.branch = :branch";
    }

    private String meant() {
        return wanted.entrySet().stream()
                .map(each -> each.getValue() == null
                        ? " and c." + each.getKey() + " is null"
                        : " and c.%1$s = :%1$s".formatted(each.getKey()))
                .collect(Collectors.joining());
    }

    private <T> TypedQuery<T> told(TypedQuery<T> query) {
        query.setParameter("from", from).setParameter("to", to);
        wanted.forEach((field, value) -> {
            if (value != null) {
                query.setParameter(field, value);
            }
        });
        return query;
    }
}
