package org.maitri.services.internal.loyalty;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** Who may compute loyalty anew. */
@Component
public final class StandingAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(Run.TYPE + ".write", Messages.get("permission.compute")));
    }
}
