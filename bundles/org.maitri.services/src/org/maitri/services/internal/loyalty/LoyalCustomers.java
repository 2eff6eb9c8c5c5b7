package org.maitri.services.internal.loyalty;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sees customers whose years with the company are to be celebrated this week. */
@Component
public final class LoyalCustomers implements FindingRule {

    private static final List<Integer> CELEBRATED = List.of(50, 40, 30, 25, 20, 15, 10, 5, 1);
    private static final int DAYS_AHEAD = 7;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<RecordType<?>> types = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Attention attention;

    @Override
    public String id() {
        return "standing.loyal";
    }

    @Override
    public String label() {
        return Messages.get("finding.loyal");
    }

    @Override
    public String permission() {
        return CustomerWords.first(types) + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        Run run = Standings.last(work).orElse(null);
        if (run == null) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        Map<StandingRow, Integer> celebrated = new LinkedHashMap<>();
        for (int years : CELEBRATED) {
            if (celebrated.size() < limit) {
                since(run, today.minusYears(years), today.plusDays(DAYS_AHEAD).minusYears(years), work)
                        .setMaxResults(limit - celebrated.size())
                        .getResultList()
                        .forEach(row -> celebrated.put(row, years));
            }
        }
        WaysNow ways = new WaysNow(
                attention,
                celebrated.keySet().stream().map(StandingRow::customer).toList(),
                now,
                "mail",
                "phone",
                "post");
        List<Finding> found = new ArrayList<>();
        celebrated.forEach((row, years) -> found.add(new Finding(
                id(),
                Severity.NOTICE,
                Messages.count("finding.loyal.title", years, CustomerWords.title(row.customer(), types, work)),
                Messages.get("finding.loyal.explanation", row.since()) + ways.of(row.customer()),
                row.customer(),
                null)));
        return found;
    }

    private static TypedQuery<StandingRow> since(Run run, LocalDate from, LocalDate to, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from StandingRow s where s.run = :run and s.since between :from and :to"
                                + " order by s.since, s.customer",
                        StandingRow.class)
                .setParameter("run", run.run())
                .setParameter("from", from)
                .setParameter("to", to);
    }
}
