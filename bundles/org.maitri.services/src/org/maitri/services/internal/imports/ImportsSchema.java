package org.maitri.services.internal.imports;

import java.util.List;
import org.maitri.services.internal.imports.mappings.SavedMapping;
import org.maitri.services.internal.imports.running.ImportedRow;
import org.maitri.services.internal.imports.running.KeySource;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** What imports remember: the rows they took in, and mappings. */
@Component
public final class ImportsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ImportedRow.class, KeySource.class, SavedMapping.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(ImportsSchema.class, "0001-imports.sql"));
    }
}
