package org.maitri.spi.calendar;

import java.nio.file.Path;
import org.maitri.kernel.RecordRef;

/** Brings holidays into calendars. An OSGi service; reads files and writes the database, so not for the UI thread. */
public interface Holidays {

    /**
     * What became of a file.
     *
     * @param days how many days the calendar is closed on now because of the file and was not before
     * @param known how many of the file's days it was closed on already
     * @param hourly how many events take only some hours, and are left out
     */
    record Taken(RecordRef calendar, long days, long known, long hourly) {}

    /**
     * Closes a calendar on the days of an iCalendar file (RFC 5545): all-day events, over several days and recurring ones too,
     * which are followed from the year 2000 until ten years from now.
     *
     * @param calendar the name of a calendar, which is made if there is none
     * @throws org.maitri.kernel.RefusedException if the file cannot be read or has no events; nothing has changed then
     */
    Taken take(String calendar, Path file);
}
