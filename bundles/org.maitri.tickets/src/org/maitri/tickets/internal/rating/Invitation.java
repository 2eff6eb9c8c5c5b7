package org.maitri.tickets.internal.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** That a customer was asked for a rating; they can answer once. */
@Entity(name = "RatingInvitation")
@Table(name = "rating_invitation")
@Recorded(Invitation.TYPE)
public class Invitation extends StoredRecord {

    public static final String TYPE = "rating.invitation";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "ticket")
    private RecordRef ticket;

    @Column(name = "sent_to")
    private String sentTo;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    private Instant sentAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "used_at")
    private Instant usedAt;

    static Invitation to(RecordRef ticket, String sentTo, Instant sentAt, Instant expiresAt) {
        Invitation invitation = new Invitation();
        invitation.ticket = ticket;
        invitation.sentTo = sentTo;
        invitation.sentAt = sentAt;
        invitation.expiresAt = expiresAt;
        return invitation;
    }

    void use(Instant at) {
        usedAt = at;
    }

    public RecordRef ticket() {
        return ticket;
    }

    /** The address it was mailed to; null if somebody passed the links on. */
    public String sentTo() {
        return sentTo;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When the customer answered; null if they did not. */
    public Instant usedAt() {
        return usedAt;
    }
}
