package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Sees what was planned for a day that has passed, and is not done. */
@Component
public final class Overdue${recordName} implements FindingRule {

    @Override
    public String id() {
        return "${module}.overdue";
    }

    @Override
    public String label() {
        return Messages.get("finding.overdue");
    }

    @Override
    public String permission() {
        return ${recordName}.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        ZoneId zone = ZoneId.systemDefault();
        return work
                .entities()
                .createQuery(
                        "select r from ${module}${recordName} r where r.plannedOn < :today and r.doneOn is null"
                                + " and r.archivedAt is null order by r.plannedOn, r.id",
                        ${recordName}.class)
                .setParameter("today", LocalDate.ofInstant(now, zone))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(record -> finding(record, zone))
                .toList();
    }

    private Finding finding(${recordName} record, ZoneId zone) {
        Instant since = record.plannedOn().atStartOfDay(zone).toInstant();
        return new Finding(
                id(),
                Severity.WARNING,
                Messages.get("finding.overdue.title", record.subject(), Date.from(since)),
                Messages.get("finding.overdue.explanation"),
                record.ref(),
                since);
    }
}
