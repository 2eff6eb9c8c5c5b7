package org.maitri.tickets.internal.promises;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportContext;

/** The promises a report is about: counted in the database, and as lists for people. */
final class Ledger {

    private static final int PAGE = 100;

    private final ReportContext context;
    private final UnitOfWork work;
    private final Map<String, Object> wanted = new LinkedHashMap<>();

    Ledger(ReportContext context, UnitOfWork work) {
        this.context = context;
        this.work = work;
        context.text("team").ifPresent(team -> wanted.put("team", team));
        context.reference("branch").ifPresent(branch -> wanted.put("branch", branch));
    }

    Period period() {
        return context.period("period");
    }

    private Instant from(Fate fate, Period period) {
        return fate.from(period.start(context.zone()), context.now());
    }

    private Instant to(Fate fate, Period period) {
        return fate.to(period.end(context.zone()), context.now());
    }

    /** How many promises of a period became that. */
    long count(Fate fate, Period period) {
        return count(fate, from(fate, period), to(fate, period));
    }

    /** How many were due before the period, and nobody has kept them or given them up since. */
    long forgotten() {
        return count(Fate.OVERDUE, Instant.EPOCH, from(Fate.OVERDUE, period()));
    }

    ListQuery forgottenRows() {
        return rows(Fate.OVERDUE, Instant.EPOCH, from(Fate.OVERDUE, period()));
    }

    private long count(Fate fate, Instant from, Instant to) {
        return question("select count(p)", "", fate, from, to, Long.class).getSingleResult();
    }

    /** The same, told apart; the key is a text or a record, null for none. */
    Map<Object, Long> count(Fate fate, PromiseGrouping by) {
        String column = "p." + by.field();
        Map<Object, Long> counts = new HashMap<>();
        question(
                        "select " + column + ", count(p)",
                        " group by " + column,
                        fate,
                        from(fate, period()),
                        to(fate, period()),
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put(row[0], (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> question(
            String select, String group, Fate fate, Instant from, Instant to, Class<T> answer) {
        StringBuilder text = new StringBuilder(select)
                .append(" from Promise p where p.archivedAt is null and p.state = :state")
                .append(" and p.dueAt >= :from and p.dueAt < :to");
        wanted.keySet().forEach(field -> text.append(" and p.%1$s = :%1$s".formatted(field)));
        TypedQuery<T> query = work.entities()
                .createQuery(text.append(group).toString(), answer)
                .setParameter("state", fate.state())
                .setParameter("from", from)
                .setParameter("to", to);
        wanted.forEach(query::setParameter);
        return query;
    }

    /** The promises of the period that became that. */
    ListQuery rows(Fate fate) {
        return rows(fate, from(fate, period()), to(fate, period()));
    }

    /** Of one customer, team, branch or person. @param key null for none */
    ListQuery rows(PromiseGrouping by, Object key) {
        Condition whose =
                key == null ? Condition.is(by.field(), Operator.EMPTY) : Condition.is(by.field(), Operator.EQUALS, key);
        List<Condition> fates = Arrays.stream(Fate.values())
                .map(fate -> meeting(fate, from(fate, period()), to(fate, period())))
                .toList();
        return ListQuery.of(new PromiseType(), PAGE).meeting(Condition.all(whose, new Condition.Any(fates)));
    }

    /** The promises whose time was over in the period. */
    ListQuery rowsOfThePast() {
        return ListQuery.of(new PromiseType(), PAGE)
                .meeting(new Condition.Any(Arrays.stream(Fate.values())
                        .filter(fate -> fate != Fate.DUE)
                        .map(fate -> meeting(fate, from(fate, period()), to(fate, period())))
                        .toList()));
    }

    private ListQuery rows(Fate fate, Instant from, Instant to) {
        return ListQuery.of(new PromiseType(), PAGE).meeting(meeting(fate, from, to));
    }

    private Condition meeting(Fate fate, Instant from, Instant to) {
        List<Condition> all = new ArrayList<>();
        all.add(Condition.is("state", Operator.EQUALS, fate.state()));
        all.add(Condition.is("dueAt", Operator.AT_LEAST, from));
        all.add(Condition.is("dueAt", Operator.LESS, to));
        wanted.forEach((field, value) -> all.add(Condition.is(field, Operator.EQUALS, value)));
        return new Condition.All(all);
    }

    /** What records are called; those that are gone are absent. */
    Map<RecordRef, String> titles(List<RecordRef> records) {
        return context.titles().apply(records);
    }

    /** By what the report tells promises apart. */
    PromiseGrouping by() {
        return context.text("by").map(PromiseGrouping::of).orElse(PromiseGrouping.TEAM);
    }
}
