package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.privacy.Privacy;
import org.osgi.service.component.annotations.Component;

/** What somebody may be allowed to do with the rights of persons. */
@Component
public final class PrivacyAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(Privacy.FILE, Messages.get("permission.file")),
                new Permission(Privacy.USE_RESTRICTED, Messages.get("permission.restricted")),
                new Permission(Retention.PERMISSION, Messages.get("permission.retention")));
    }
}
