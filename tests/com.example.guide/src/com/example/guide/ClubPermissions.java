package com.example.guide;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What may be done with memberships besides reading and writing them. */
// guide: AccessContributor
@Component
public final class ClubPermissions implements AccessContributor {

    static final String EXTEND = "club.membership.extend";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(EXTEND, Messages.get("permission.extend")));
    }
}
// guide: end
