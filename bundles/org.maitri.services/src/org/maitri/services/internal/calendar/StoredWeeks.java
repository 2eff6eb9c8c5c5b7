package org.maitri.services.internal.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.Shift;
import org.maitri.spi.access.Access;
import org.maitri.spi.calendar.CalendarWeeks;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes weeks into the records of calendars, as people write them. */
@Component(service = CalendarWeeks.class)
public final class StoredWeeks implements CalendarWeeks {

    private final Database database;
    private final Access access;

    @Activate
    public StoredWeeks(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public void write(RecordRef calendar, Map<DayOfWeek, List<Shift>> week, Map<DayOfWeek, List<Shift>> breaks) {
        access.require(Calendars.TYPE + ".write");
        database.change(Messages.get("commit.week"), work -> {
            StoredCalendar stored = work.find(StoredCalendar.class, calendar.id())
                    .orElseThrow(() -> new RefusedException(Messages.get("calendar.gone")));
            stored.setWeek(HoursText.text(week));
            stored.setBreaks(breaks.isEmpty() ? null : HoursText.text(breaks));
        });
    }
}
