package org.maitri.tickets.care;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Money;
import org.maitri.kernel.RecordRef;

/**
 * What customers get who had reason to complain. Whoever gives more than they may give alone asks somebody; both stand in the
 * ticket's log. An OSGi service that is there while a profile is open; every method writes the database, so none may be called
 * on the UI thread.
 */
public interface Remedies {

    /** The record type of complaints. */
    String COMPLAINT = "complaint.complaint";

    /** The record type of remedies. */
    String TYPE = "complaint.remedy";

    /** The permission to approve remedies that others ask for. */
    String APPROVE = "complaint.remedy.approve";

    /**
     * Gives a customer something. Up to the person's limit that is so at once, else somebody else is asked.
     *
     * @param words what it is
     * @param cost nought or more; a limit covers amounts in its own currency
     * @return the remedy
     * @throws org.maitri.kernel.RefusedException if there is no such ticket, or nobody may approve so much
     */
    RecordRef propose(UUID ticket, String words, Money cost);

    /** What costs are in where nobody says: as most limits, else as the newest remedy, else as in the country; empty if none is known. */
    Optional<Currency> usualCurrency();

    /** The ticket that a complaint is about; empty if there is no such complaint. */
    Optional<RecordRef> ticketOf(UUID complaint);

    /** Why the person at work may not decide on it: it is decided, or somebody else's to decide; empty if they may. */
    Optional<String> whyNotDecide(UUID remedy);

    /** @throws org.maitri.kernel.RefusedException if it is decided, or not for the person at work to decide */
    void approve(UUID remedy);

    /**
     * @param reason why not; may be blank
     * @throws org.maitri.kernel.RefusedException if it is decided, or not for the person at work to decide
     */
    void refuse(UUID remedy, String reason);
}
