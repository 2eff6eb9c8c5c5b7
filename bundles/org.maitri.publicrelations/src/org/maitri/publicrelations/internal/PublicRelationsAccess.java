package org.maitri.publicrelations.internal;

import java.util.List;
import org.maitri.publicrelations.PublicRelationsPermissions;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with events besides changing them. */
@Component(service = AccessContributor.class)
public final class PublicRelationsAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(PublicRelationsPermissions.CLOSE_EMERGENCY, Messages.get("permission.close")));
    }
}
