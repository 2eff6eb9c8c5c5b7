package org.maitri.satisfaction.internal;

import java.util.List;
import org.maitri.satisfaction.SatisfactionPermissions;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to see of surveys besides that there are some. */
@Component(service = AccessContributor.class)
public final class SatisfactionAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(SatisfactionPermissions.RESULTS, Messages.get("permission.results")));
    }
}
