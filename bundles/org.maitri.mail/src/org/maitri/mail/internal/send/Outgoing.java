package org.maitri.mail.internal.send;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A letter in the outbox. What happens to it is done by its methods. */
@Entity
@Table(name = "mail_outgoing")
@Recorded(Outgoing.TYPE)
public class Outgoing extends StoredRecord {

    public static final String TYPE = "mail.outgoing";

    public static final String WAITING = "waiting";
    /** Somebody claimed it and sends it just now. */
    public static final String SENDING = "sending";

    public static final String SENT = "sent";
    /** The server refused it. */
    public static final String FAILED = "failed";
    /** It may have been sent, or not: a person is to find out. */
    public static final String UNKNOWN = "unknown";
    /** A person decided that it is not to be sent. */
    public static final String CANCELLED = "cancelled";

    private static final long MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "mail_id")
    private String mailId;

    @Column(name = "subject")
    private String subject;

    @Column(name = "receivers")
    private String receivers;

    @Column(name = "digest")
    private String digest;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "about")
    private RecordRef about;

    @Column(name = "state")
    private String state = WAITING;

    @Column(name = "attempts")
    private long attempts;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "problem")
    private String problem;

    /**
     * A letter that waits.
     *
     * @param digest of the whole letter as it will be sent, among the contents
     * @param receivers the mail addresses it goes to, separated by commas
     */
    static Outgoing of(UUID account, String mailId, String subject, String receivers, String digest, Instant at) {
        Outgoing letter = new Outgoing();
        letter.accountId = account;
        letter.mailId = mailId;
        letter.subject = subject;
        letter.receivers = receivers;
        letter.digest = digest;
        letter.dueAt = at;
        return letter;
    }

    void isAbout(RecordRef record) {
        about = record;
    }

    /** Somebody begins to send it: from now on it is never sent again without a person saying so. */
    void claim(String who, Instant at) {
        state = SENDING;
        claimedBy = who;
        claimedAt = at;
        attempts++;
    }

    void sent(Instant at) {
        state = SENT;
        sentAt = at;
        problem = null;
    }

    /** It certainly was not sent, and is tried again later, each time after a longer while. */
    void postpone(String why, Instant at) {
        problem = why;
        if (attempts >= MOST_ATTEMPTS) {
            state = FAILED;
        } else {
            state = WAITING;
            dueAt = at.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 9)));
        }
    }

    void refused(String why) {
        state = FAILED;
        problem = why;
    }

    void lostTrack(String why) {
        state = UNKNOWN;
        problem = why;
    }

    /** A person says that it is to be sent, for the first time or again. */
    public void again(Instant at) {
        state = WAITING;
        attempts = 0;
        dueAt = at;
        problem = null;
    }

    public void cancel() {
        state = CANCELLED;
    }

    /** A person found out that it was sent. */
    public void wasSent(Instant at) {
        sent(at);
    }

    public UUID accountId() {
        return accountId;
    }

    public String mailId() {
        return mailId;
    }

    public String subject() {
        return subject;
    }

    public String receivers() {
        return receivers;
    }

    public String digest() {
        return digest;
    }

    public RecordRef about() {
        return about;
    }

    public String state() {
        return state;
    }

    public long attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String claimedBy() {
        return claimedBy;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String problem() {
        return problem;
    }
}
