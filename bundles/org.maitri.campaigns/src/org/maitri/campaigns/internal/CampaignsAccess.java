package org.maitri.campaigns.internal;

import java.util.List;
import org.maitri.campaigns.CampaignPermissions;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with campaigns besides changing them. */
@Component(service = AccessContributor.class)
public final class CampaignsAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(CampaignPermissions.APPROVE, Messages.get("permission.approve")),
                new Permission(CampaignPermissions.PAUSE, Messages.get("permission.pause")));
    }
}
