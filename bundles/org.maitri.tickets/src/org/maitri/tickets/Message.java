package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Something that was written or said about a ticket. */
@Entity
@Table(name = "tickets_message")
@Recorded(Message.TYPE)
public class Message extends StoredRecord {

    public static final String TYPE = "tickets.message";

    /** From the customer. */
    public static final String INBOUND = "inbound";
    /** To the customer. */
    public static final String OUTBOUND = "outbound";
    /** A note among colleagues, which the customer never sees. */
    public static final String INTERNAL = "internal";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    private Instant at = Instant.now();

    @Column(name = "author")
    private String author;

    @Column(name = "direction")
    private String direction = INTERNAL;

    @Column(name = "body")
    private String body;

    public static Message of(Ticket ticket, Instant at, String author, String direction, String body) {
        Message message = new Message();
        message.ticketId = ticket.id();
        message.at = at;
        message.author = author;
        message.direction = direction;
        message.body = body;
        return message;
    }

    /** Makes it a message of another ticket. */
    public void moveTo(Ticket other) {
        ticketId = other.id();
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Instant at() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String author() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String direction() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction == null ? INTERNAL : direction;
    }

    public String body() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
