package org.maitri.services.internal.loyalty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.Standing;
import org.maitri.spi.persistence.UnitOfWork;

/** Reads the last computation. */
public final class Standings {

    private Standings() {}

    static Optional<Run> last(UnitOfWork work) {
        return work
                .entities()
                .createQuery("select r from StandingRun r order by r.run desc", Run.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    public static Optional<Instant> computedAt(UnitOfWork work) {
        return last(work).map(Run::computedAt);
    }

    public static Optional<Standing> of(RecordRef customer, UnitOfWork work) {
        return last(work)
                .flatMap(run -> Optional.ofNullable(work.entities().find(StandingRow.class, customer.toString()))
                        .filter(row -> row.run() == run.run())
                        .map(row -> standing(row, run)));
    }

    /** @param from the lowest risk */
    public static List<Standing> riskiest(int from, int limit, UnitOfWork work) {
        return last(work)
                .map(run -> work
                        .entities()
                        .createQuery(
                                "select s from StandingRow s where s.run = :run and s.risk >= :from"
                                        + " order by s.risk desc, s.money desc, s.customer",
                                StandingRow.class)
                        .setParameter("run", run.run())
                        .setParameter("from", (long) from)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(row -> standing(row, run))
                        .toList())
                .orElse(List.of());
    }

    static Standing standing(StandingRow row, Run run) {
        Dealings dealings = row.dealings();
        Fifths fifths = run.fifths();
        return new Standing(
                row.customer(),
                run.computedAt(),
                Optional.ofNullable(row.since()),
                Optional.ofNullable(dealings.last()),
                dealings.times(),
                dealings.value(),
                dealings.last() == null
                        ? Optional.empty()
                        : Churn.interval(dealings.first(), dealings.last(), dealings.times()),
                fifths.recency(row),
                fifths.frequency(row),
                fifths.money(row),
                (int) row.risk(),
                Churn.of(dealings, run.computedAt()).signals());
    }
}
