package org.maitri.services.internal.merge;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of merges. */
@Component
public final class MergesSchema implements SchemaContributor {

    @Override
    public String module() {
        return "merges";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(StoredMerge.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(MergesSchema.class, "0001-merges.sql"));
    }
}
