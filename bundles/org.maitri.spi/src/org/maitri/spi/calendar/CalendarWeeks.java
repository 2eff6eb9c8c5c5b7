package org.maitri.spi.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.Shift;
import org.osgi.annotation.versioning.ProviderType;

/** Writes down the weeks of calendars. An OSGi service; each method is one transaction, so not for the UI thread. */
@ProviderType
public interface CalendarWeeks {

    /**
     * Says when a calendar is open each week, in place of what it said; holidays and exceptions stay.
     *
     * @param week the shifts that begin on each weekday; a weekday without any is closed
     * @param breaks what is closed of them
     * @throws org.maitri.kernel.RefusedException if the calendar is gone
     */
    void write(RecordRef calendar, Map<DayOfWeek, List<Shift>> week, Map<DayOfWeek, List<Shift>> breaks);
}
