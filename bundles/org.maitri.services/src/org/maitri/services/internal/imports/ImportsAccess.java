package org.maitri.services.internal.imports;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** Mappings are kept like records, so they are read and written by permission. */
@Component
public final class ImportsAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission("imports.mapping.read", Messages.get("access.mapping-read")),
                new Permission("imports.mapping.write", Messages.get("access.mapping-write")));
    }
}
