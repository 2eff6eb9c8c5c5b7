package org.maitri.services.internal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Refuses calendars that nobody understands, and tells of those that came all the same: other hours hold in their place. */
@Component
public final class WrongCalendars implements ChangeGuard, FindingRule {

    private final PlaceHolidays places = new PlaceHolidays();

    @Override
    public Check begin(UnitOfWork work) {
        return (record, pointsAt) -> {
            if (record instanceof StoredCalendar calendar && !calendar.archived()) {
                problem(calendar).ifPresent(problem -> {
                    throw new RefusedException(Messages.get("calendar.wrong", calendar.name(), problem));
                });
            }
        };
    }

    @Override
    public String id() {
        return "calendar.wrong";
    }

    @Override
    public String label() {
        return Messages.get("finding.calendar");
    }

    @Override
    public String permission() {
        return Calendars.TYPE + ".read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select c from BusinessCalendar c where c.archivedAt is null order by c.name, c.id",
                        StoredCalendar.class)
                .getResultStream()
                .flatMap(calendar -> problem(calendar).map(problem -> finding(calendar, problem)).stream())
                .limit(limit)
                .toList();
    }

    private Finding finding(StoredCalendar calendar, String problem) {
        return new Finding(
                id(),
                Finding.Severity.URGENT,
                Messages.get("finding.calendar.title", calendar.name()),
                Messages.get("finding.calendar.explanation", problem),
                calendar.ref(),
                calendar.changedAt());
    }

    private Optional<String> problem(StoredCalendar calendar) {
        return calendar.problem(places, LocalDate.now());
    }
}
