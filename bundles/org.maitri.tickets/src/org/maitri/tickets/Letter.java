package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What is known of a message that came or went by mail, besides what it says. */
@Entity
@Table(name = "tickets_letter")
@Recorded(Letter.TYPE)
public class Letter extends StoredRecord {

    public static final String TYPE = "tickets.letter";

    /** What the external keys of letters belong to. */
    public static final String SOURCE = "mail";

    private static final Set<String> PROGRAMS = Set.of("automatic", "generated", "bounce");

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "mail_id")
    private String mailId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    private Instant at;

    @Column(name = "subject")
    private String subject;

    @Column(name = "sender")
    private String sender;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "receivers")
    private String to;

    @Column(name = "copies")
    private String cc;

    @Column(name = "nature")
    private String nature;

    @Column(name = "html")
    private String html;

    @Column(name = "remarks")
    private String remarks;

    /** @param mailId the Message-ID without angle brackets; null if it has none */
    public static Letter of(Message message, String mailId, String subject, String nature) {
        Letter letter = new Letter();
        letter.messageId = message.id();
        letter.at = message.at();
        letter.mailId = mailId;
        letter.subject = subject;
        letter.nature = nature;
        return letter;
    }

    /** @param replyTo the mail address that answers go to */
    public void between(String from, String replyTo, String to, String cc) {
        this.sender = from;
        this.replyTo = replyTo;
        this.to = to;
        this.cc = cc;
    }

    /** @param html harmless, as it was cleaned when it came in; null if it came as plain text */
    public void looksLike(String html, String remarks) {
        this.html = html;
        this.remarks = remarks;
    }

    public UUID messageId() {
        return messageId;
    }

    public String mailId() {
        return mailId;
    }

    public Instant at() {
        return at;
    }

    public String subject() {
        return subject;
    }

    public String sender() {
        return sender;
    }

    public String replyTo() {
        return replyTo;
    }

    public String to() {
        return to;
    }

    public String cc() {
        return cc;
    }

    /** Who or what wrote it: {@code personal}, {@code list}, {@code automatic}, {@code generated}, {@code bounce} or {@code held}. */
    public String nature() {
        return nature;
    }

    /** Whether a program wrote it: an absence notice, an alarm, or word that a letter did not arrive. */
    public boolean automatic() {
        return PROGRAMS.contains(nature);
    }

    public String html() {
        return html;
    }

    /** What was odd about it, a sentence a line; null for nothing. */
    public String remarks() {
        return remarks;
    }
}
