package org.maitri.tickets.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merging;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketLinks;
import org.osgi.service.component.annotations.Component;

/** Leaves a merged ticket no link to itself, and none twice. Messages, log and checklist follow by themselves. */
@Component
public final class TicketMerge implements MergeContributor {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Ticket.TYPE);
    }

    @Override
    public void settle(Merging merging) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Set<List<Object>> seen = new HashSet<>();
        for (TicketLink link : TicketLinks.of(merging.survivor().id(), merging.work())) {
            if (link.toItself() || !seen.add(List.of(link.ticketId(), link.kind(), link.otherId()))) {
                link.archive(now);
            }
        }
    }
}
