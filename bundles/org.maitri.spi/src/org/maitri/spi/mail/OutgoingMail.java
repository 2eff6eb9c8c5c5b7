package org.maitri.spi.mail;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;

/**
 * A letter that is to go out.
 *
 * @param account the name of the mail account it goes out by; blank for the first one that can send
 * @param to at least one
 * @param text plain; the account's signature is put under it
 * @param inReplyTo Message-IDs of the letters it answers, the nearest first
 * @param enclosed what goes with it
 * @param about the record it is about
 */
public record OutgoingMail(
        String account,
        List<MailAddress> to,
        List<MailAddress> cc,
        String subject,
        String text,
        List<String> inReplyTo,
        List<Enclosure> enclosed,
        Optional<RecordRef> about) {

    /** A file that goes with a letter. @param digest of its bytes among the contents */
    public record Enclosure(String name, String mediaType, String digest) {}

    public OutgoingMail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        inReplyTo = List.copyOf(inReplyTo);
        enclosed = List.copyOf(enclosed);
    }
}
