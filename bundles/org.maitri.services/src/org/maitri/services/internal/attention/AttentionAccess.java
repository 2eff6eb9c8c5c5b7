package org.maitri.services.internal.attention;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.attention.Attention;
import org.osgi.service.component.annotations.Component;

/** Who may let contacts go against the limits. */
@Component
public final class AttentionAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(Attention.RELEASE, Messages.get("permission.release")));
    }
}
