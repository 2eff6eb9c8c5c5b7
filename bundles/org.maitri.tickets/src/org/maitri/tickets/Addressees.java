package org.maitri.tickets;

import java.util.List;

/**
 * Whom an answer goes to by mail.
 *
 * @param to the mail address the newest letter wants to be answered at
 * @param others the mail addresses of who else got that letter: who answers all writes to them as well
 */
public record Addressees(String to, List<String> others) {

    public Addressees {
        others = List.copyOf(others);
    }
}
