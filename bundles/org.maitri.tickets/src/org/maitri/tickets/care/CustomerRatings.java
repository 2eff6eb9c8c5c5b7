package org.maitri.tickets.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;

/**
 * How customers rate the care they received: from 1 to 5, perhaps with a comment that may be shown to others. An OSGi service
 * that is there while a profile is open; every method touches the database, so none may be called on the UI thread.
 */
public interface CustomerRatings {

    /** The record type of ratings. */
    String TYPE = "rating.rating";

    int LOWEST = 1;
    int HIGHEST = 5;

    /**
     * A link by which a customer gives one score.
     *
     * @param token what the link proves: ticket, score and expiry, signed; letters, digits, - and _
     * @param address the page that receives it with the token; empty while nobody said which page that is
     */
    record Link(int score, String token, Optional<String> address) {}

    /**
     * Takes a rating down.
     *
     * @param words what the customer said; may be null
     * @param testimonial whether others may read it
     * @throws org.maitri.kernel.RefusedException if there is no such ticket, or the score is not from 1 to 5
     */
    RecordRef give(UUID ticket, int score, String words, boolean testimonial);

    /** Makes links, one for each score; the first one that is used counts, the others are worthless then. */
    List<Link> links(UUID ticket);

    /**
     * Mails such links to the customer.
     *
     * @param to the address; null or blank for the one the customer wrote from
     * @return the address it goes to
     * @throws org.maitri.kernel.RefusedException if there is no address, no account that sends, or no page to answer on
     */
    String ask(UUID ticket, String to);

    /**
     * Records what a customer answered by a link.
     *
     * @param words a comment; may be null
     * @throws org.maitri.kernel.RefusedException if the token was changed, has expired or was used before; nothing changes
     */
    RecordRef accept(String token, String words, boolean testimonial);
}
