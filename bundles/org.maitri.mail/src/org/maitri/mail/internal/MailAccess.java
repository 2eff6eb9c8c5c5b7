package org.maitri.mail.internal;

import java.util.List;
import org.maitri.mail.MailService;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with mail besides reading and changing accounts. */
@Component
public final class MailAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(MailService.USE, Messages.get("permission.use")));
    }
}
