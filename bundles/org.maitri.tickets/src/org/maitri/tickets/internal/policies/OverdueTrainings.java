package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sees people who should know a policy by now and were not trained in it. */
@Component(service = FindingRule.class)
public final class OverdueTrainings implements FindingRule {

    private final Records records;

    @Activate
    public OverdueTrainings(@Reference Records records) {
        this.records = records;
    }

    @Override
    public String id() {
        return "policy.training-overdue";
    }

    @Override
    public String label() {
        return Messages.get("finding.training");
    }

    @Override
    public String permission() {
        return Training.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        ZoneId zone = ZoneId.systemDefault();
        List<Training> overdue = work.entities()
                .createQuery(
                        "select t from PolicyTraining t where t.doneOn is null and t.dueOn < :today"
                                + " and t.archivedAt is null order by t.dueOn, t.id",
                        Training.class)
                .setParameter("today", LocalDate.ofInstant(now, zone))
                .setMaxResults(limit)
                .getResultList();
        Map<RecordRef, String> people =
                records.titles(overdue.stream().map(Training::employee).toList());
        return overdue.stream()
                .map(training -> new Finding(
                        id(),
                        Severity.WARNING,
                        Messages.get(
                                "finding.training.title",
                                people.getOrDefault(training.employee(), Messages.get("finding.training.somebody")),
                                policy(training, work),
                                training.dueOn()),
                        Messages.get("finding.training.explanation"),
                        training.ref(),
                        training.dueOn().atStartOfDay(zone).toInstant()))
                .toList();
    }

    private static String policy(Training training, UnitOfWork work) {
        return work.find(Policy.class, training.policy().id())
                .map(Policy::nameWithEdition)
                .orElse("");
    }
}
