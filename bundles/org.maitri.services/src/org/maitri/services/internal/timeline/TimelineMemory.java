package org.maitri.services.internal.timeline;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.timeline.TimelineContributor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has what the installed modules say of their entries written down each time a profile opens. */
@Component(immediate = true, service = TimelineMemory.class)
public final class TimelineMemory {

    private static final Logger LOG = Logger.getLogger(TimelineMemory.class.getName());

    /** The thread that opened the profile may be that of the window, which must not wait for the database. */
    @Activate
    public TimelineMemory(
            @Reference Database database,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TimelineContributor> contributors) {
        Thread.ofVirtual().name("timeline-memory").start(() -> remember(database, contributors));
    }

    private static void remember(Database database, List<TimelineContributor> contributors) {
        try {
            database.unattended(() -> KeptKinds.remember(contributors, database));
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "How the entries of the timeline are stored could not be written down", failed);
        }
    }
}
