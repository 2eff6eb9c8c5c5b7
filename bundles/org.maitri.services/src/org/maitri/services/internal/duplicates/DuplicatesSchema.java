package org.maitri.services.internal.duplicates;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** What people said about pairs; the pairs themselves are found again at any time and are no part of the database. */
@Component
public final class DuplicatesSchema implements SchemaContributor {

    @Override
    public String module() {
        return "duplicates";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Rejection.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(DuplicatesSchema.class, "0001-duplicates.sql"));
    }
}
