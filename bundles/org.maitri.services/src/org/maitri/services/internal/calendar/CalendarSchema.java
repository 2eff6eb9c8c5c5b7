package org.maitri.services.internal.calendar;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of calendars. */
@Component
public final class CalendarSchema implements SchemaContributor {

    @Override
    public String module() {
        return "calendar";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(StoredCalendar.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(CalendarSchema.class, "0001-calendar.sql"),
                Migration.load(CalendarSchema.class, "0002-calendar-sources.sql"));
    }
}
