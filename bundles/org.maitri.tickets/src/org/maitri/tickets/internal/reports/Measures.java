package org.maitri.tickets.internal.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Ratio;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.owed.TargetKind;

/** What the database counts, whole or told apart. Keys are those of the dimension; null for tickets that have none. */
final class Measures {

    /** Whether the moments of a resolved ticket follow each other. */
    private static final String SOUND = "t.opened_at IS NOT NULL AND t.resolved_at >= t.opened_at"
            + " AND (t.first_answered_at IS NULL OR t.first_answered_at >= t.opened_at AND t.resolved_at >= t.first_answered_at)"
            + " AND (t.closed_at IS NULL OR t.closed_at >= t.opened_at)";

    private static final String RESOLUTION = "CASE WHEN " + SOUND + " THEN t.resolved_at - t.opened_at END";

    /** Joined, so that H2 walks along the index of each kind; of kinds in a list it reads all there ever were. */
    private static final String KINDS = Stream.of(TargetKind.values())
            .map(kind -> "('" + kind.id() + "')")
            .collect(Collectors.joining(", ", " JOIN (VALUES ", ") k(kind) ON k.kind = d.target"));

    private static final String NEVER =
            "NOT EXISTS (SELECT 1 FROM service_deadline d WHERE d.ticket_id = t.id AND d.target = ";

    private final Scope scope;
    private final Instant from;
    private final Instant to;
    private final UnitOfWork work;

    Measures(Scope scope, Instant from, Instant to, UnitOfWork work) {
        this.scope = scope;
        this.from = from;
        this.to = to;
        this.work = work;
    }

    /** Tickets opened in the period. */
    record Opened(long count, long unanswered, long reopened, long reopenings, Spread response) {
        static final Opened NONE = new Opened(0, 0, 0, 0, Spread.NOTHING);
    }

    /** Tickets open when the period begins and when it ends. */
    record Open(long earlier, long later) {
        static final Open NONE = new Open(0, 0);
    }

    /**
     * Tickets of which a moment is not known.
     *
     * @param done those that are done, and nobody knows since when
     * @param opened those of which nobody knows when they were opened
     */
    record Unknown(long done, long opened) {}

    /** Tickets resolved in the period. */
    record Resolved(long count, long unopened, Spread resolution) {
        static final Resolved NONE = new Resolved(0, 0, Spread.NOTHING);
    }

    /** Targets begun in the period. */
    record Targets(long met, long missed, long running, long all) {
        static final Targets NONE = new Targets(0, 0, 0, 0);

        /** All of them together. */
        static Targets sum(Collection<Targets> some) {
            return some.stream().reduce(NONE, Targets::plus);
        }

        private Targets plus(Targets more) {
            return new Targets(met + more.met, missed + more.missed, running + more.running, all + more.all);
        }

        Ratio share() {
            return Ratio.of(met, met + missed);
        }
    }

    Map<String, Opened> opened(Dimension by) {
        Sql sql = select(by)
                .add("COUNT(*), SUM(CASE WHEN t.first_answered_at IS NULL THEN 1 ELSE 0 END),"
                        + " SUM(CASE WHEN t.reopen_count > 0 THEN 1 ELSE 0 END), SUM(t.reopen_count), ")
                .add(Spread.columns("t.first_response_seconds"))
                .add(by.from());
        scope.where(sql).add(" AND ").within("t.opened_at", from, to);
        return read(
                group(sql, by),
                row -> new Opened(count(row[1]), count(row[2]), count(row[3]), count(row[4]), Spread.read(row, 5)));
    }

    /** How long each took is computed first: H2 would do so for each column that asks for it. */
    Map<String, Resolved> resolved(Dimension by) {
        Sql sql = new Sql()
                .add("SELECT k, COUNT(*), SUM(CASE WHEN opened_at IS NULL THEN 1 ELSE 0 END), ")
                .add(Spread.columnsOfSpans("took"))
                .add(" FROM (SELECT ")
                .add(by.column())
                .add(" AS k, t.opened_at, " + RESOLUTION + " AS took")
                .add(by.from());
        scope.where(sql).add(" AND ").add(Scope.DONE).add(" AND ").within("t.resolved_at", from, to);
        return read(sql.add(") s GROUP BY k"), row -> new Resolved(count(row[1]), count(row[2]), Spread.read(row, 3)));
    }

    Map<String, Open> open(Dimension by) {
        OpenTickets tickets = new OpenTickets(scope, by, work);
        Map<String, Long> earlier = tickets.at(from);
        Map<String, Long> later = tickets.at(to);
        Map<String, Open> open = new HashMap<>();
        Stream.of(earlier, later)
                .flatMap(some -> some.keySet().stream())
                .forEach(key -> open.put(key, new Open(earlier.getOrDefault(key, 0L), later.getOrDefault(key, 0L))));
        return open;
    }

    /** What became of the targets of each kind, in one walk along an index for each. */
    Map<TargetKind, Map<String, Targets>> targets(Dimension by) {
        Sql sql = new Sql()
                .add("SELECT d.target, ")
                .add(by.column())
                .add(", SUM(CASE WHEN d.achieved_at <= d.due_at THEN 1 ELSE 0 END), SUM(CASE WHEN ")
                .add(missed())
                .value(scope.now())
                .add(" THEN 1 ELSE 0 END),")
                .add(" SUM(CASE WHEN d.achieved_at IS NULL AND d.running = TRUE AND (d.due_at IS NULL OR d.due_at >= ")
                .value(scope.now())
                .add(") THEN 1 ELSE 0 END), COUNT(*)")
                .add(by.from())
                .add(" JOIN service_deadline d ON d.ticket_id = t.id AND ")
                .within("d.begun_at", from, to)
                .add(KINDS);
        scope.where(sql).add(" GROUP BY d.target, ").add(by.column());
        Map<TargetKind, Map<String, Targets>> targets = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            targets.put(kind, new HashMap<>());
        }
        for (Object[] row : sql.rows(work)) {
            targets.get(TargetKind.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)))
                    .put((String) row[1], new Targets(count(row[2]), count(row[3]), count(row[4]), count(row[5])));
        }
        return targets;
    }

    private static String missed() {
        return "d.achieved_at > d.due_at OR d.achieved_at IS NULL AND d.due_at < ";
    }

    /** Tickets whose target was missed, the first ones. */
    List<UUID> missing(TargetKind kind, int most) {
        return ids(targeted(kind).add("(" + missed()).value(scope.now()).add(")"), most);
    }

    /** Tickets whose target was met or missed, the first ones. */
    List<UUID> judged(TargetKind kind, int most) {
        return ids(
                targeted(kind)
                        .add("(d.achieved_at <= d.due_at OR " + missed())
                        .value(scope.now())
                        .add(")"),
                most);
    }

    /** Tickets of which it is not known yet whether they meet the target, the first ones. */
    List<UUID> running(TargetKind kind, int most) {
        return ids(
                targeted(kind)
                        .add("d.achieved_at IS NULL AND d.running = TRUE AND (d.due_at IS NULL OR d.due_at >= ")
                        .value(scope.now())
                        .add(")"),
                most);
    }

    private Sql targeted(TargetKind kind) {
        Sql sql = new Sql()
                .add("SELECT t.id FROM tickets_ticket t JOIN service_deadline d ON d.ticket_id = t.id AND d.target = ")
                .value(kind.id())
                .add(" AND ")
                .within("d.begun_at", from, to);
        return scope.where(sql).add(" AND ");
    }

    /** How many of the tickets opened in the period never had a target of each kind. Asked ticket by ticket: H2 would read all targets there are. */
    Map<TargetKind, Long> withoutTarget() {
        Sql sql = new Sql().add("SELECT COUNT(*)");
        for (TargetKind kind : TargetKind.values()) {
            sql.add(", SUM(CASE WHEN ").add(NEVER).value(kind.id()).add(") THEN 1 ELSE 0 END)");
        }
        scope.where(sql.add(Dimension.NONE.from())).add(" AND ").within("t.opened_at", from, to);
        Object[] row = sql.rows(work).getFirst();
        Map<TargetKind, Long> without = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            without.put(kind, count(row[1 + kind.ordinal()]));
        }
        return without;
    }

    /** Tickets opened in the period that never had such a target, the first ones. */
    List<UUID> withoutTarget(TargetKind kind, int most) {
        Sql sql = scope.where(new Sql().add("SELECT t.id FROM tickets_ticket t"));
        sql.add(" AND ").add(NEVER).value(kind.id());
        return ids(sql.add(") AND ").within("t.opened_at", from, to), most);
    }

    /** Tickets resolved in the period whose moments contradict each other, the first ones. */
    List<UUID> contradicting(int most) {
        Sql sql = new Sql().add("SELECT t.id FROM tickets_ticket t");
        scope.where(sql).add(" AND ").add(Scope.DONE).add(" AND ").within("t.resolved_at", from, to);
        return ids(sql.add(" AND t.opened_at IS NOT NULL AND NOT (").add(SOUND).add(")"), most);
    }

    /** What nobody knows of tickets known since the period. */
    Unknown unknown() {
        Sql sql = new Sql()
                .add("SELECT SUM(CASE WHEN t.resolved_at IS NULL AND " + Scope.DONE + " THEN 1 ELSE 0 END),")
                .add(" SUM(CASE WHEN t.opened_at IS NULL THEN 1 ELSE 0 END)")
                .add(Dimension.NONE.from());
        Object[] row = scope.where(sql)
                .add(" AND ")
                .within("t.known_since", from, to)
                .rows(work)
                .getFirst();
        return new Unknown(count(row[0]), count(row[1]));
    }

    private List<UUID> ids(Sql sql, int most) {
        List<UUID> ids = new ArrayList<>();
        sql.column(work, most).forEach(id -> ids.add((UUID) id));
        return ids;
    }

    private static Sql select(Dimension by) {
        return new Sql().add("SELECT ").add(by.column()).add(", ");
    }

    private <T> Map<String, T> read(Sql sql, Function<Object[], T> measure) {
        Map<String, T> measures = new HashMap<>();
        sql.rows(work).forEach(row -> measures.put((String) row[0], measure.apply(row)));
        return measures;
    }

    private static Sql group(Sql sql, Dimension by) {
        return sql.add(" GROUP BY ").add(by.column());
    }

    private static long count(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
