package org.maitri.tickets.internal.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportContext;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.TicketType;

/** Which tickets a report is about: the same choice as SQL for figures and as a list for people. */
final class Scope {

    /** Written so that H2 walks along the index of a moment, and does not read all that were ever done. */
    static final String DONE =
            "COALESCE(t.state, t.state) IN ('" + TicketState.RESOLVED + "', '" + TicketState.CLOSED + "')";

    /** All other states, written so that H2 does not read those that are done. */
    static final String NOT_DONE = Stream.of(
                    TicketState.NEW, TicketState.OPEN, TicketState.PENDING, TicketState.WAITING_CUSTOMER)
            .collect(Collectors.joining("', '", "t.state IN ('", "')"));

    /** More tickets than these cannot be listed one by one. */
    private static final int LISTED = 5000;

    private static final int PAGE = 100;

    private final ReportContext context;
    private final Optional<String> queue;
    private final Optional<String> team;
    private final Optional<RecordRef> branch;
    private final Optional<String> channel;
    private final List<TicketQueue> queues;

    Scope(ReportContext context, UnitOfWork work) {
        this.context = context;
        queue = context.text("queue");
        team = context.text("team");
        branch = context.reference("branch");
        channel = context.text("channel");
        queues = TicketQueue.all(work);
    }

    Period period() {
        return context.period("period");
    }

    ZoneId zone() {
        return context.zone();
    }

    Instant now() {
        return context.now();
    }

    Instant from() {
        return period().start(zone());
    }

    Instant to() {
        return period().end(zone());
    }

    /** {@code WHERE} and what holds for every ticket of the report. */
    Sql where(Sql sql) {
        return and(sql.add(" WHERE t.archived_at IS NULL"));
    }

    /** What else holds for every ticket of the report. */
    Sql and(Sql sql) {
        queue.ifPresent(name -> sql.add(" AND t.queue = ").value(name));
        team.ifPresent(
                name -> sql.add(" AND t.queue IN (SELECT name FROM tickets_queue WHERE archived_at IS NULL AND team = ")
                        .value(name)
                        .add(")"));
        branch.ifPresent(ref -> sql.add(" AND t.branch = ").value(ref.toString()));
        channel.ifPresent(value -> sql.add(" AND t.channel = ").value(value));
        return sql;
    }

    /** A list of the report's tickets that meet further conditions. */
    ListQuery list(Condition... further) {
        List<Condition> all = new ArrayList<>(Arrays.asList(further));
        queue.ifPresent(name -> all.add(Condition.is("queue", Operator.EQUALS, name)));
        team.ifPresent(name -> all.add(inTeam(name)));
        branch.ifPresent(ref -> all.add(Condition.is("branch", Operator.EQUALS, ref)));
        channel.ifPresent(value -> all.add(Condition.is("channel", Operator.EQUALS, value)));
        return ListQuery.of(new TicketType(), PAGE).meeting(new Condition.All(all));
    }

    /** Just these tickets. */
    ListQuery keyed(Collection<UUID> ids) {
        return ListQuery.of(new TicketType(), PAGE).meeting(Condition.keyed(ids));
    }

    /** So many tickets, one by one; empty where they are too many for that. */
    Optional<List<UUID>> first(long count, IntFunction<List<UUID>> first) {
        if (count > LISTED) {
            return Optional.empty();
        }
        return Optional.of(count == 0 ? List.of() : first.apply(LISTED));
    }

    private Condition inTeam(String name) {
        return new Condition.Matches(new Filter(
                "queue",
                Operator.ANY_OF,
                queues.stream()
                        .filter(each -> name.equals(each.team()))
                        .<Object>map(TicketQueue::name)
                        .toList()));
    }

    /** The tickets of a row. @param key null for those that have none */
    Condition of(Dimension dimension, String key) {
        if (dimension == Dimension.TEAM) {
            return key != null
                    ? inTeam(key)
                    : Condition.not(new Condition.Matches(new Filter(
                            "queue",
                            Operator.ANY_OF,
                            queues.stream()
                                    .filter(each -> each.team() != null)
                                    .<Object>map(TicketQueue::name)
                                    .toList())));
        }
        if (key == null) {
            return Condition.is(dimension.id(), Operator.EMPTY);
        }
        return Condition.is(
                dimension.id(), Operator.EQUALS, dimension == Dimension.BRANCH ? RecordRef.parse(key) : key);
    }

    Condition in(String field) {
        return Condition.all(Condition.is(field, Operator.AT_LEAST, from()), Condition.is(field, Operator.LESS, to()));
    }

    static Condition done() {
        return Condition.is("state", Operator.ANY_OF, TicketState.RESOLVED, TicketState.CLOSED);
    }
}
