package org.maitri.publicrelations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.internal.Messages;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Money given to the community or received from it, or a request or promise of it. Only what was paid counts as a gift. */
@Entity
@Table(name = "publicrelations_gift")
@Recorded("publicrelations.gift")
public class Gift extends StoredRecord {

    public static final String GIVEN = "given";
    public static final String RECEIVED = "received";

    /** Somebody was asked and has not given. */
    public static final String ASKED = "asked";
    /** Promised and not yet paid. */
    public static final String PLEDGED = "pledged";

    public static final String PAID = "paid";
    public static final String DECLINED = "declined";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "giver")
    private RecordRef giver;

    @Column(name = "giver_name")
    private String giverName;

    @Column(name = "direction")
    private String direction = GIVEN;

    @Column(name = "state")
    private String state = PAID;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "event_id")
    private UUID eventId;

    /** Keeps a promise: the pledged amount is paid. */
    public void pay(LocalDate day) {
        if (!state.equals(PLEDGED)) {
            throw new RefusedException(Messages.get("gift.refused.pay", Messages.get("gift.state." + state)));
        }
        state = PAID;
        givenOn = day;
    }

    /** Whether a pledge is past its day. */
    public boolean isOverdue(LocalDate today) {
        return state.equals(PLEDGED) && dueOn != null && dueOn.isBefore(today);
    }

    /** The customer who gave, or was given to. */
    public RecordRef giver() {
        return giver;
    }

    public void setGiver(RecordRef giver) {
        this.giver = giver;
    }

    /** Who gave, or was given to, where there is no record of them. */
    public String giverName() {
        return giverName;
    }

    public void setGiverName(String giverName) {
        this.giverName = Clean.text(giverName);
    }

    /** {@link #GIVEN} or {@link #RECEIVED}. */
    public String direction() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction == null ? GIVEN : direction;
    }

    /** {@link #ASKED}, {@link #PLEDGED}, {@link #PAID} or {@link #DECLINED}. */
    public String state() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? PAID : state;
    }

    public BigDecimal amount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = Clean.amount(amount);
    }

    /** The ISO 4217 code of the currency the amount is in; null for the company's own. */
    public String currency() {
        return currency;
    }

    public void setCurrency(String currency) {
        String code = Clean.text(currency);
        this.currency = code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    public String purpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = Clean.text(purpose);
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    /** By when a pledge is to be paid. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** The event it belongs to; null for none. */
    public RecordRef event() {
        return EventLink.toRef(eventId);
    }

    public void setEvent(RecordRef event) {
        eventId = EventLink.toId(event);
    }
}
