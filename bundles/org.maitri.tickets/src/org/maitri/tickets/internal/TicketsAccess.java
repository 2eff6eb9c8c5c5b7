package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.tickets.TicketService;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with tickets besides reading and writing them. */
@Component
public final class TicketsAccess implements AccessContributor {

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(TicketService.ASSIGN, Messages.get("permission.assign")));
    }
}
