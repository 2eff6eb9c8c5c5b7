package org.maitri.tickets.internal.reports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.backlog.FlowSpan;
import org.maitri.tickets.internal.levels.FollowedLog;

/**
 * How many tickets were open at a moment: what was counted by months and days, then single tickets of the last day, corrected by
 * those that were changed since they were counted. While very many were, all tickets are looked at.
 */
final class OpenTickets {

    /** More changes than these are no correction. */
    private static final int FEW = 2000;

    private static final String FOLLOWED = "SELECT f.seq, (SELECT MAX(m.seq) FROM maitri_commit m),"
            + " (SELECT SUM(m.change_count) FROM maitri_commit m WHERE m.seq > f.seq)"
            + " FROM service_followed f WHERE f.id = '" + FollowedLog.COUNTS + "'";

    private static final String TOUCHED = "t.id IN (SELECT c.record_id FROM maitri_commit m JOIN maitri_change c"
            + " ON c.commit_id = m.id WHERE c.record_type = '" + Ticket.TYPE + "' AND m.seq > %d) AND ";

    private final Scope scope;
    private final Dimension by;
    private final UnitOfWork work;

    OpenTickets(Scope scope, Dimension by, UnitOfWork work) {
        this.scope = scope;
        this.by = by;
        this.work = work;
    }

    /** By the keys of the dimension; null for tickets that have none. */
    Map<String, Long> at(Instant moment) {
        Question question = new Question(moment);
        List<Object[]> followed = new Sql().add(FOLLOWED).rows(work);
        if (followed.isEmpty() || isFar(followed.getFirst())) {
            question.tickets("");
        } else {
            question.counted();
            long until = number(followed.getFirst()[0]);
            if (until < number(followed.getFirst()[1])) {
                question.corrected(TOUCHED.formatted(until));
            }
        }
        return question.answer();
    }

    /** Where a backup was restored, more may have been followed than there is. */
    private static boolean isFar(Object[] followed) {
        return number(followed[0]) > number(followed[1]) || number(followed[2]) > FEW;
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Sums that are added up. */
    private final class Question {

        private final Instant moment;
        private final Sql sql = new Sql().add("SELECT k, SUM(n) FROM (");
        private String between = "";

        Question(Instant moment) {
            this.moment = moment;
        }

        void counted() {
            Instant month = FlowSpan.MONTH.begin(moment);
            Instant day = FlowSpan.DAY.begin(moment);
            add("SUM(t.growth)", "tickets_flow", "t.span = ").value(FlowSpan.MONTH.id());
            end(sql.add(" AND t.begins_at < ").value(month));
            add("SUM(t.growth)", "tickets_flow", "t.span = ").value(FlowSpan.DAY.id());
            end(sql.add(" AND ").within("t.begins_at", month, day));
            end(add("COUNT(*)", "tickets_counted", "").within("t.came_at", day, moment));
            end(add("-COUNT(*)", "tickets_counted", "").within("t.done_at", day, moment));
        }

        /** @param touched which tickets were changed since they were counted */
        void corrected(String touched) {
            add("-COUNT(*)", "tickets_counted", touched + "t.came_at < ").value(moment);
            end(sql.add(" AND (t.done_at IS NULL OR t.done_at >= ")
                    .value(moment)
                    .add(")"));
            tickets(touched);
        }

        /** Those not done, and those done since, which are many when the moment is long ago. */
        void tickets(String which) {
            String known = which + "t.archived_at IS NULL AND t.known_since < ";
            end(add("COUNT(*)", "tickets_ticket", known).value(moment).add(" AND " + Scope.NOT_DONE));
            add("COUNT(*)", "tickets_ticket", known).value(moment);
            end(sql.add(" AND " + Scope.DONE + " AND t.resolved_at >= ").value(moment));
        }

        private Sql add(String sum, String table, String condition) {
            sql.add(between + "SELECT " + by.column() + " AS k, " + sum + " AS n" + by.from(table) + " WHERE ");
            between = " UNION ALL ";
            return sql.add(condition);
        }

        private void end(Sql condition) {
            scope.and(condition).add(" GROUP BY ").add(by.column());
        }

        Map<String, Long> answer() {
            Map<String, Long> open = new HashMap<>();
            sql.add(") s GROUP BY k").rows(work).forEach(row -> open.put((String) row[0], number(row[1])));
            return open;
        }
    }
}
