package org.maitri.tickets.internal.promises;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of promises. */
@Component
public final class PromiseSchema implements SchemaContributor {

    @Override
    public String module() {
        return "promise";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Promise.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(PromiseSchema.class, "0001-promises.sql"));
    }
}
