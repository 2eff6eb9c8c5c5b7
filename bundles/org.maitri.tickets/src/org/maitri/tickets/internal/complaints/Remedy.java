package org.maitri.tickets.internal.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.maitri.kernel.Money;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.Remedies;

/** Something a customer gets out of goodwill, and what it costs. */
@Entity(name = "ComplaintRemedy")
@Table(name = "complaint_remedy")
@Recorded(Remedy.TYPE)
public class Remedy extends StoredRecord {

    public static final String TYPE = Remedies.TYPE;

    /** Somebody was asked. */
    public static final String WAITING = "waiting";
    /** The customer gets it. */
    public static final String APPROVED = "approved";
    /** The customer does not get it. */
    public static final String REFUSED = "refused";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "ticket")
    private RecordRef ticket;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "words")
    private String words;

    @Column(name = "cost")
    private BigDecimal cost = BigDecimal.ZERO;

    @Column(name = "currency")
    private String currency;

    @Column(name = "state")
    private String state = WAITING;

    @Column(name = "asked_by")
    private String askedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "approver")
    private String approver;

    @Column(name = "decided_by")
    private String decidedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    static Remedy asked(Ticket ticket, String words, Money cost, String by, Instant at) {
        Remedy remedy = new Remedy();
        remedy.ticket = ticket.ref();
        remedy.customer = ticket.customer();
        remedy.words = words;
        remedy.cost = cost.amount();
        remedy.currency = cost.currency().getCurrencyCode();
        remedy.askedBy = by;
        remedy.askedAt = at;
        return remedy;
    }

    /** Whoever is asked may decide. */
    void waitFor(String who) {
        approver = who;
    }

    void decide(boolean granted, String why, String by, Instant at) {
        state = granted ? APPROVED : REFUSED;
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return state.equals(WAITING);
    }

    public RecordRef ticket() {
        return ticket;
    }

    public RecordRef customer() {
        return customer;
    }

    public String words() {
        return words;
    }

    public BigDecimal cost() {
        return cost;
    }

    /** The ISO 4217 code of what the cost is in; null for remedies from before it was kept. */
    public String currency() {
        return currency;
    }

    /** The cost with its currency. */
    String worth() {
        return Money.currency(currency)
                .map(known -> new Money(cost, known).toString())
                .orElseGet(() -> cost.stripTrailingZeros().toPlainString());
    }

    public String state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Who was asked; null if nobody had to be. */
    public String approver() {
        return approver;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** Null while nobody decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused; null if nobody said. */
    public String reason() {
        return reason;
    }
}
