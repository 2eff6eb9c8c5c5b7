package org.maitri.workbench.internal.start;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The time zone in which days begin and end, where it is not the system's. Takes effect at the next start. */
public final class TimeZonePreference {

    private static final String NODE = "org.maitri.workbench";
    private static final String KEY = "timeZone";

    private TimeZonePreference() {}

    /** The zone's id; blank for the system's. */
    public static String stored() {
        return Platform.getPreferencesService().getString(NODE, KEY, "", null);
    }

    public static boolean isValid(String id) {
        try {
            return id.isBlank() || ZoneId.of(id) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    public static void store(String id) {
        InstanceScope.INSTANCE.getNode(NODE).put(KEY, id);
        try {
            InstanceScope.INSTANCE.getNode(NODE).flush();
        } catch (BackingStoreException unwritable) {
            ILog.get().error("The time zone was not remembered", unwritable);
        }
    }

    /** Makes it the time zone of the program; before anything asks for the time. */
    public static void use() {
        String id = stored();
        if (!id.isBlank() && isValid(id)) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(id)));
        }
    }
}
