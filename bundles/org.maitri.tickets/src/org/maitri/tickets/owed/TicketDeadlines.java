package org.maitri.tickets.owed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** By when tickets must be answered and solved, computed from their log. An OSGi service; reads the database. */
public interface TicketDeadlines {

    /** The deadlines of a ticket, as they stand at that moment; none where no service level has a target for it. */
    List<Deadline> of(UUID ticket, Instant now);

    /** The service levels that are tried before the one that holds for a ticket, each with why it does not, in their order. */
    List<String> passedOver(UUID ticket);
}
