package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells on the customer's timeline what was planned with them. */
@Component
public final class ${recordName}Timeline implements TimelineContributor {

    private static final String KIND = "${module}.planned";
    private static final String ICON = "calendar-check";
    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public List<TimelineKind> kinds() {
        return List.of(TimelineKind.of(KIND, Messages.get("timeline.planned"), ICON)
                .stored(${recordName}.class, "customer", "plannedOn", "subject", "note"));
    }

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        LocalDate latest = LocalDate.ofInstant(query.latest(), ZoneId.systemDefault());
        return work
                .entities()
                .createQuery(
                        "select r from ${module}${recordName} r where r.customer = :customer and r.archivedAt is null"
                                + " and (r.plannedOn < :latest or r.plannedOn = :latest and r.id < :before)"
                                + " order by r.plannedOn desc, r.id desc",
                        ${recordName}.class)
                .setParameter("customer", customer)
                .setParameter("latest", latest)
                .setParameter("before", sameMoment(query, latest).orElse(LAST))
                .setMaxResults(query.limit())
                .getResultList()
                .stream()
                .map(${recordName}Timeline::told)
                .toList();
    }

    /** What a page begins after, if that has the very moment that entries of the day have. */
    private static Optional<UUID> sameMoment(TimelineQuery query, LocalDate day) {
        return query.before().filter(cursor -> cursor.at().equals(start(day))).map(TimelineQuery.Cursor::id);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static TimelineEntry told(${recordName} record) {
        return new TimelineEntry(
                record.id(),
                start(record.plannedOn()),
                KIND,
                Messages.get("timeline.planned"),
                ICON,
                record.subject(),
                record.note() == null ? "" : record.note(),
                record.createdBy(),
                record.ref());
    }
}
