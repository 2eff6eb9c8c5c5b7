package org.maitri.tickets;

import java.util.List;

/**
 * Whom an answer goes to by mail.
 *
 * @param to the mail address the newest letter wants to be answered at; where nobody wrote by mail yet, the customer's
 * @param others the mail addresses of who else got that letter: who answers all writes to them as well
 * @param way what an answer does if nobody says otherwise
 */
public record Addressees(String to, List<String> others, Way way) {

    /** Whether an answer goes out by mail. */
    public enum Way {
        /** A letter is answered. */
        LETTER,
        /** The customer did not write by mail, but the ticket is dealt with by mail. */
        FIRST_LETTER,
        /** The customer called, or came by: an answer is only written down, unless the person wants it to go out. */
        ON_DEMAND
    }

    public Addressees {
        others = List.copyOf(others);
    }
}
