package org.maitri.services.start;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.maitri.spi.setting.Settings;

/** The time zone in which days begin and end, where it is not the system's. Takes effect at the next start. */
public final class TimeZoneSetting {

    public static final String NAME = "time-zone";

    private TimeZoneSetting() {}

    /** @param id blank for the system's */
    public static boolean isValid(String id) {
        try {
            return id.isBlank() || ZoneId.of(id) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    /** Makes it the time zone of the program; before anything asks for the time. */
    public static void use(Settings settings) {
        String id = settings.text(NAME);
        if (!id.isBlank() && isValid(id)) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(id)));
        }
    }
}
