package com.example.guide;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.DomainEvent;
import org.maitri.spi.persistence.DomainEventListener;
import org.osgi.service.component.annotations.Component;

/** Hears when memberships are changed. */
// guide: DomainEventListener
@Component
public final class MembershipEvents implements DomainEventListener {

    private static final Logger LOG = Logger.getLogger(MembershipEvents.class.getName());

    @Override
    public void happened(DomainEvent event) {
        if (event.topic().equals(RECORD_CHANGED) && event.record().type().equals(Membership.TYPE)) {
            LOG.log(Level.FINE, "{0}: {1}", new Object[] {
                event.record(), event.details().get("change")
            });
        }
    }
}
// guide: end
