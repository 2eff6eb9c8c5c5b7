package org.maitri.services.internal.loyalty;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of how customers stand. */
@Component
public final class StandingSchema implements SchemaContributor {

    @Override
    public String module() {
        return "standing";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(StandingRow.class, Run.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(StandingSchema.class, "0001-standing.sql"));
    }
}
