package org.maitri.spi.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calendars that an administrator keeps. An OSGi service that is there with or without an open profile; every method reads
 * in the unit of work it is given and may be called on any thread but the UI's. Calendars are computed once for each state of
 * their record.
 */
@ProviderType
public interface Calendars {

    /** The record type of calendars, and the role in which records of other types point at them. */
    String TYPE = "calendar.calendar";

    String ROLE = "calendar";

    /** What holds where nobody has decided anything: from Monday to Friday, nine to five, of the computer's clock. */
    Named SHIPPED = new Named(
            "",
            BusinessCalendar.of(BusinessHours.in(ZoneId.systemDefault()).workdays(Shift.between("09:00", "17:00"))));

    /**
     * A calendar.
     *
     * @param name blank for the shipped one
     */
    record Named(String name, BusinessCalendar calendar) {}

    /** The calendar of the company: the record that is marked as the standard, else the shipped one. */
    Named standard(UnitOfWork work);

    /** The calendar that a record points at; empty if that record is gone or archived. */
    Optional<Named> calendar(RecordRef calendar, UnitOfWork work);

    /** The calendar of a branch; empty if it has none of its own. */
    Optional<Named> ofBranch(RecordRef branch, UnitOfWork work);

    /** What the holidays and exceptions of a calendar are called, as far as they have a name. */
    default Map<LocalDate, String> dayNames(RecordRef calendar, UnitOfWork work) {
        return Map.of();
    }
}
