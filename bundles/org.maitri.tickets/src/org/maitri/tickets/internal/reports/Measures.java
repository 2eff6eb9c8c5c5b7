package org.maitri.tickets.internal.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.kernel.Ratio;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.owed.TargetKind;

/** What the database counts, whole or told apart. Keys are those of the dimension; null for tickets that have none. */
final class Measures {

    /** Whether the moments of a resolved ticket follow each other. */
    private static final String SOUND = "t.opened_at IS NOT NULL AND t.resolved_at >= t.opened_at"
            + " AND (t.first_answered_at IS NULL OR t.first_answered_at >= t.opened_at AND t.resolved_at >= t.first_answered_at)"
            + " AND (t.closed_at IS NULL OR t.closed_at >= t.opened_at)";

    private static final String RESOLUTION =
            "CASE WHEN " + SOUND + " THEN EXTRACT(EPOCH FROM t.resolved_at) - EXTRACT(EPOCH FROM t.opened_at) END";

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

    /** Tickets resolved in the period. */
    record Resolved(long count, long unopened, Spread resolution) {
        static final Resolved NONE = new Resolved(0, 0, Spread.NOTHING);
    }

    /** Targets begun in the period. */
    record Targets(long met, long missed, long running, long all) {
        static final Targets NONE = new Targets(0, 0, 0, 0);

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
                sql,
                by,
                row -> new Opened(count(row[1]), count(row[2]), count(row[3]), count(row[4]), Spread.read(row, 5)));
    }

    Map<String, Resolved> resolved(Dimension by) {
        Sql sql = select(by)
                .add("COUNT(*), SUM(CASE WHEN t.opened_at IS NULL THEN 1 ELSE 0 END), ")
                .add(Spread.columns(RESOLUTION))
                .add(by.from());
        scope.where(sql).add(" AND ").add(Scope.DONE).add(" AND ").within("t.resolved_at", from, to);
        return read(sql, by, row -> new Resolved(count(row[1]), count(row[2]), Spread.read(row, 3)));
    }

    /** Tickets open when the period begins and when it ends, in one walk over those not done and those done since. */
    Map<String, Open> open(Dimension by) {
        Sql sql = new Sql().add("SELECT k, SUM(earlier), SUM(later) FROM (");
        group(openAt(sql, by).add(Scope.NOT_DONE), by).add(" UNION ALL ");
        openAt(sql, by).add(Scope.DONE).add(" AND t.resolved_at >= ").value(from);
        group(sql, by).add(") s GROUP BY k");
        Map<String, Open> open = new HashMap<>();
        sql.rows(work).forEach(row -> open.put((String) row[0], new Open(count(row[1]), count(row[2]))));
        return open;
    }

    private Sql openAt(Sql sql, Dimension by) {
        sql.add("SELECT ").add(by.column()).add(" AS k");
        openAt(from, sql).add(" AS earlier");
        openAt(to, sql).add(" AS later").add(by.from());
        return scope.where(sql).add(" AND ");
    }

    private static Sql openAt(Instant moment, Sql sql) {
        return sql.add(", SUM(CASE WHEN t.known_since < ")
                .value(moment)
                .add(" AND (NOT ")
                .add(Scope.DONE)
                .add(" OR t.resolved_at >= ")
                .value(moment)
                .add(") THEN 1 ELSE 0 END)");
    }

    Map<String, Targets> targets(TargetKind kind, Dimension by) {
        Sql sql = select(by)
                .add("SUM(CASE WHEN d.achieved_at <= d.due_at THEN 1 ELSE 0 END), SUM(CASE WHEN ")
                .add(missed())
                .value(scope.now())
                .add(" THEN 1 ELSE 0 END),")
                .add(" SUM(CASE WHEN d.achieved_at IS NULL AND d.running = TRUE AND (d.due_at IS NULL OR d.due_at >= ")
                .value(scope.now())
                .add(") THEN 1 ELSE 0 END), COUNT(*)")
                .add(by.from())
                .add(" JOIN service_deadline d ON d.ticket_id = t.id AND d.target = ")
                .value(kind.id())
                .add(" AND ")
                .within("d.begun_at", from, to);
        scope.where(sql);
        return read(sql, by, row -> new Targets(count(row[1]), count(row[2]), count(row[3]), count(row[4])));
    }

    private static String missed() {
        return "d.achieved_at > d.due_at OR d.achieved_at IS NULL AND d.running = TRUE AND d.due_at < ";
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

    /** How many tickets opened in the period never had such a target. */
    long withoutTarget(TargetKind kind) {
        return count(untargeted(kind), "t.opened_at");
    }

    /** The first ones of these tickets. */
    List<UUID> withoutTarget(TargetKind kind, int most) {
        Sql sql = scope.where(new Sql().add("SELECT t.id FROM tickets_ticket t"));
        return ids(sql.add(" AND ").add(untargeted(kind)).add(" AND ").within("t.opened_at", from, to), most);
    }

    private static String untargeted(TargetKind kind) {
        return "NOT EXISTS (SELECT 1 FROM service_deadline d WHERE d.ticket_id = t.id AND d.target = '" + kind.id()
                + "')";
    }

    /** Tickets resolved in the period whose moments contradict each other, the first ones. */
    List<UUID> contradicting(int most) {
        Sql sql = new Sql().add("SELECT t.id FROM tickets_ticket t");
        scope.where(sql).add(" AND ").add(Scope.DONE).add(" AND ").within("t.resolved_at", from, to);
        return ids(sql.add(" AND t.opened_at IS NOT NULL AND NOT (").add(SOUND).add(")"), most);
    }

    /** How many tickets meet a condition. */
    long count(String condition, String moment) {
        Sql sql = select(Dimension.NONE).add("COUNT(*)").add(Dimension.NONE.from());
        scope.where(sql).add(" AND ").add(condition).add(" AND ").within(moment, from, to);
        return count(sql.rows(work).getFirst()[1]);
    }

    private List<UUID> ids(Sql sql, int most) {
        List<UUID> ids = new ArrayList<>();
        sql.column(work, most).forEach(id -> ids.add((UUID) id));
        return ids;
    }

    private static Sql select(Dimension by) {
        return new Sql().add("SELECT ").add(by.column()).add(", ");
    }

    private <T> Map<String, T> read(Sql sql, Dimension by, Function<Object[], T> measure) {
        Map<String, T> measures = new HashMap<>();
        group(sql, by).rows(work).forEach(row -> measures.put((String) row[0], measure.apply(row)));
        return measures;
    }

    private static Sql group(Sql sql, Dimension by) {
        return by == Dimension.NONE ? sql : sql.add(" GROUP BY ").add(by.column());
    }

    private static long count(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
