package org.maitri.tickets.words;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.spi.audit.Journal;

/** What is done to tickets by itself: when something happens, if conditions hold, then a macro. An OSGi service; every method touches the database. */
public interface Rules {

    /**
     * A rule.
     *
     * @param when when it is looked at, in words
     * @param problem what is wrong with its conditions or its macro; blank if nothing is
     */
    record Card(UUID id, String name, String when, String conditions, boolean active, String problem) {}

    /**
     * What a rule would do to one ticket.
     *
     * @param ticket the ticket's number and subject
     * @param what what it would write and change; blank if that is nothing
     * @param problem why it could not be done; blank if it could
     */
    record Trial(UUID ticketId, String ticket, String what, String problem) {}

    /**
     * A dry run.
     *
     * @param looked how many tickets were looked at
     * @param hits what would be done to those that meet the conditions, the newest ticket first
     */
    record DryRun(long looked, List<Trial> hits) {}

    /** All rules, by name. */
    List<Card> rules();

    /**
     * What a rule would do to the last tickets, as they are now; nothing is changed.
     *
     * @param last how many, 1 to 1000
     * @throws org.maitri.kernel.RefusedException if the rule cannot be understood
     */
    DryRun dryRun(UUID rule, int last, Progress progress);

    /** Takes back what a rule did to a ticket. It does not do it again for the same cause. */
    Journal.Undone undo(UUID firing, Progress progress);

    /** Does what rules say about tickets that are late or have been lying. @return how many times a rule fired */
    int watch(Instant now, Progress progress);
}
