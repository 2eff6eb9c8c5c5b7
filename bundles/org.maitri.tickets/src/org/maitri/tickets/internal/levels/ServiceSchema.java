package org.maitri.tickets.internal.levels;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of service levels and of what they come to. */
@Component
public final class ServiceSchema implements SchemaContributor {

    @Override
    public String module() {
        return "service";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ServiceLevel.class, DeadlineRow.class, FollowedLog.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(ServiceSchema.class, "0001-service-levels.sql"),
                Migration.load(ServiceSchema.class, "0002-service-followed.sql"),
                Migration.load(ServiceSchema.class, "0003-certain-deadlines.sql"));
    }
}
