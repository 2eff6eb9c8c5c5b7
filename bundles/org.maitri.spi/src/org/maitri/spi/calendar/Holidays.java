package org.maitri.spi.calendar;

import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** Brings holidays into calendars. An OSGi service; reads files and writes the database, so not for the UI thread. */
@ProviderType
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

    /**
     * A country or a part of one.
     *
     * @param code two letters for a country; for a region that of the country's part, {@code by} or {@code by-ag}
     * @param name in the person's language
     */
    record Place(String code, String name) {}

    /** The countries whose public holidays are known, by name. */
    List<Place> countries();

    /**
     * The regions of a country that have holidays of their own.
     *
     * @throws org.maitri.kernel.RefusedException if there is no such country
     */
    List<Place> regions(String country);

    /**
     * Closes a calendar on the public holidays of a place, those of coming years, too.
     *
     * @param calendar the name of a calendar, which is made if there is none
     * @param region blank for what the whole country has
     * @return the days from the year 2000 until ten years from now
     * @throws org.maitri.kernel.RefusedException if there is no such place
     */
    Taken keep(String calendar, String country, String region);

    /**
     * Closes a calendar on the days of a server's iCalendar file, which is fetched now and once a day.
     *
     * @param calendar the name of a calendar, which is made if there is none
     * @param address begins with {@code https}
     * @throws org.maitri.kernel.RefusedException if it is not given out or has no events; nothing has changed then
     */
    Taken follow(String calendar, String address);
}
