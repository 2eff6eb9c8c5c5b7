package org.maitri.spi.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it was read. Texts have LF line ends and no characters a database refuses.
 *
 * @param identity tells letters apart: 64 hexadecimal digits, the same whenever and by whatever way the same letter comes in
 * @param messageId as its sender chose it, without angle brackets; blank if there is none
 * @param sender the From line as people read it
 * @param from the first address of it, or of the Sender line
 * @param replyTo where answers go: Reply-To, else {@code from}
 * @param inReplyTo Message-IDs it answers, then those of its thread, the nearest first
 * @param text the plain text, or what the HTML says as plain text; blank for none
 * @param html without scripts, forms, styles and anything that is fetched from elsewhere; empty if it came as plain text
 * @param nature whether a person wrote it
 * @param returned for a bounce, the Message-IDs of what could not be delivered
 * @param remarks what was odd about it and how it was read nevertheless, as sentences
 * @param unreadable why it could not be read, as a sentence; its bytes are then the only attachment
 */
public record IncomingMail(
        String identity,
        String messageId,
        String subject,
        String sender,
        MailAddress from,
        MailAddress replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        Optional<Instant> at,
        List<String> inReplyTo,
        String text,
        Optional<String> html,
        List<MailAttachment> attachments,
        Nature nature,
        List<String> returned,
        List<String> remarks,
        Optional<String> unreadable) {

    /** Who or what wrote a letter. */
    public enum Nature {
        /** A person, as far as can be told. */
        PERSONAL,
        /** A mailing list or a mass mailing. */
        LIST,
        /** A program that answers for somebody, such as a note of absence. */
        AUTOMATIC,
        /**
         * A program that writes by itself, such as an alarm, an order or a form that somebody filled in: it may mean work, as
         * what a person writes does.
         */
        GENERATED,
        /** A mail server that tells what became of a letter. */
        BOUNCE,
        /** Somebody of whom nothing may be changed now, such as a person whose data are locked: it is kept, and does nothing. */
        HELD;

        /** Whether a program may answer it: anything else may begin a loop. */
        public boolean answerable() {
            return this == PERSONAL;
        }
    }

    public IncomingMail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        inReplyTo = List.copyOf(inReplyTo);
        attachments = List.copyOf(attachments);
        returned = List.copyOf(returned);
        remarks = List.copyOf(remarks);
    }
}
