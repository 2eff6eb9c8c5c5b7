package org.maitri.services.internal.timeline;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table that remembers how modules store what they tell. */
@Component
public final class TimelineSchema implements SchemaContributor {

    @Override
    public String module() {
        return "timeline";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptKind.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(TimelineSchema.class, "0001-timeline.sql"));
    }
}
