package org.maitri.customers.internal;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.osgi.service.component.annotations.Component;

/** What a person may be allowed to do with customers besides reading and writing them. */
@Component
public final class CustomersAccess implements AccessContributor {

    static final String TIMELINE = "customers.person.timeline";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(TIMELINE, Messages.get("permission.timeline")));
    }
}
