package org.maitri.services.internal.schedule;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of the last runs of tasks. */
@Component
public final class ScheduleSchema implements SchemaContributor {

    @Override
    public String module() {
        return "schedule";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ScheduledRun.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(ScheduleSchema.class, "0001-schedule.sql"),
                Migration.load(ScheduleSchema.class, "0002-schedule-program.sql"));
    }
}
