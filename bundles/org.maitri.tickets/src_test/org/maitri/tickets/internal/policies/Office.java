package org.maitri.tickets.internal.policies;

import java.time.ZoneOffset;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;

/** A company with one calendar. */
final class Office implements Calendars {

    @Override
    public Named standard(UnitOfWork work) {
        return new Named(
                "Office",
                BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC).workdays(Shift.between("09:00", "17:00"))));
    }

    @Override
    public Optional<Named> calendar(RecordRef calendar, UnitOfWork work) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> ofBranch(RecordRef branch, UnitOfWork work) {
        return Optional.empty();
    }
}
