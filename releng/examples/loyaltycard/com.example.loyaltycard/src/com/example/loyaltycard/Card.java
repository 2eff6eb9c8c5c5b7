package com.example.loyaltycard;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A customer's loyalty card: points come and go by entries of its ledger, and what was earned in all decides the tier. */
// guide: entity
@Entity
@Table(name = "loyaltycard_card")
@Recorded(Card.TYPE)
public class Card extends StoredRecord {

    public static final String TYPE = "loyaltycard.card";

    @Column(name = "number")
    private String number;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "balance")
    private long balance;
    // guide: end

    @Column(name = "issued_on")
    private LocalDate issuedOn = LocalDate.now();

    @Column(name = "tier")
    private String tier = Tier.of(0);

    @Column(name = "earned")
    private long earned;

    @Column(name = "last_booked_on")
    private LocalDate lastBookedOn;

    public static Card issue(RecordRef customer, LocalDate day) {
        Card card = new Card();
        card.number = "L-" + card.id().toString().substring(24);
        card.customer = customer;
        card.issuedOn = day;
        return card;
    }

    // guide: behaviour
    /**
     * Books points.
     *
     * @param points how many, without a sign; a correction may have one
     * @throws RefusedException if more is redeemed than there is
     */
    public Entry book(String kind, long points, LocalDate day, String note) {
        long change = EntryKind.takes(kind) ? -points : points;
        if (kind.equals(EntryKind.REDEEMED) && balance + change < 0) {
            throw new RefusedException(Messages.get("ledger.short", number, balance, points));
        }
        return take(new Entry(this, kind, change, day, note));
    }
    // guide: end

    /** Counts an entry, whatever it makes of the balance: another system may have allowed it. */
    public Entry take(Entry entry) {
        balance += entry.points();
        earned += entry.kind().equals(EntryKind.EARNED) ? entry.points() : 0;
        tier = Tier.of(earned);
        lastBookedOn = lastBookedOn == null || entry.bookedOn().isAfter(lastBookedOn) ? entry.bookedOn() : lastBookedOn;
        return entry;
    }

    /** Takes over the points of another card, which keeps what it says for the day the two are told apart again. */
    public void absorb(Card other) {
        balance += other.balance;
        earned += other.earned;
        tier = Tier.of(earned);
    }

    public String number() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn == null ? LocalDate.now() : issuedOn;
    }

    public String tier() {
        return tier;
    }

    public long balance() {
        return balance;
    }

    public long earned() {
        return earned;
    }

    public LocalDate lastBookedOn() {
        return lastBookedOn;
    }
}
