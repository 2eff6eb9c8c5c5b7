package com.example.loyaltycard;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** One line of a card's ledger; never changed once it is booked, but corrected by another. */
@Entity(name = "LoyaltyEntry")
@Table(name = "loyaltycard_entry")
@Recorded(Entry.TYPE)
public class Entry extends StoredRecord {

    public static final String TYPE = "loyaltycard.entry";

    @Column(name = "card_id")
    private UUID cardId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "booked_on")
    private LocalDate bookedOn = LocalDate.now();

    @Column(name = "kind")
    private String kind = EntryKind.EARNED;

    @Column(name = "points")
    private long points;

    @Column(name = "note")
    private String note;

    public Entry() {}

    /** @param points what the balance changes by */
    Entry(Card card, String kind, long points, LocalDate day, String note) {
        fill(card, kind, points, day, note);
    }

    /** Makes an empty entry one of a card. @param points what the balance changes by */
    public void fill(Card card, String newKind, long change, LocalDate day, String words) {
        moveTo(card);
        kind = EntryKind.choice(newKind).value();
        points = change;
        bookedOn = day;
        note = words == null || words.isBlank() ? null : words.strip();
    }

    /** Puts it into the ledger of another card, whose balance stays as it is. */
    public void moveTo(Card card) {
        cardId = card.id();
        customer = card.customer();
    }

    public UUID cardId() {
        return cardId;
    }

    public RecordRef customer() {
        return customer;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String kind() {
        return kind;
    }

    public long points() {
        return points;
    }

    public String note() {
        return note;
    }
}
