package org.maitri.services.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Computes calendars from their records, each once until the record says something else. */
@Component
public final class StoredCalendars implements Calendars {

    private static final Logger LOG = Logger.getLogger(StoredCalendars.class.getName());

    private final Map<UUID, BusinessCalendar> computed = new ConcurrentHashMap<>();
    private final PlaceHolidays places = new PlaceHolidays();

    @Override
    public Named standard(UnitOfWork work) {
        return first("c.standard = :wanted", true, work).orElse(SHIPPED);
    }

    @Override
    public Optional<Named> calendar(RecordRef calendar, UnitOfWork work) {
        return work.find(StoredCalendar.class, calendar.id())
                .filter(found -> !found.archived())
                .flatMap(this::named);
    }

    @Override
    public Optional<Named> ofBranch(RecordRef branch, UnitOfWork work) {
        return first("c.branch = :wanted", branch, work);
    }

    @Override
    public Map<LocalDate, String> dayNames(RecordRef calendar, UnitOfWork work) {
        return work.find(StoredCalendar.class, calendar.id())
                .map(record -> record.dayNames(places, LocalDate.now()))
                .orElse(Map.of());
    }

    private Optional<Named> first(String condition, Object wanted, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select c from BusinessCalendar c where " + condition
                                + " and c.archivedAt is null order by c.name, c.id",
                        StoredCalendar.class)
                .setParameter("wanted", wanted)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::named);
    }

    /** A record that came from elsewhere may say what nobody understands; whoever asks then does without it. */
    private Optional<Named> named(StoredCalendar record) {
        try {
            BusinessHours hours = record.hours(places, LocalDate.now());
            BusinessCalendar calendar = computed.compute(
                    record.id(),
                    (id, known) -> known != null && known.hours().equals(hours) ? known : BusinessCalendar.of(hours));
            return Optional.of(new Named(record.name(), calendar));
        } catch (RefusedException | DateTimeException wrong) {
            LOG.log(Level.WARNING, "Calendar " + record.ref() + " is not understood", wrong);
            return Optional.empty();
        }
    }
}
