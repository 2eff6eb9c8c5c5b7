package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.tickets.care.Remedies;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with complaints besides reading and writing them. */
@Component
public final class ComplaintAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(Remedies.APPROVE, Messages.get("permission.approve")));
    }
}
