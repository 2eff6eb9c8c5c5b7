package org.maitri.tickets.internal.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.maitri.kernel.Money;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How much somebody may give to a customer alone, and whom they ask for more. */
@Entity(name = "ComplaintLimit")
@Table(name = "complaint_limit")
@Recorded(ApprovalLimit.TYPE)
public class ApprovalLimit extends StoredRecord {

    public static final String TYPE = "complaint.limit";

    @Column(name = "who")
    private String who;

    @Column(name = "amount")
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "currency")
    private String currency;

    @Column(name = "approver")
    private String approver;

    /** A limit whose amount is in the currency of the country. */
    static ApprovalLimit blank() {
        ApprovalLimit limit = new ApprovalLimit();
        limit.currency = Money.localCurrency().map(Currency::getCurrencyCode).orElse(null);
        return limit;
    }

    static ApprovalLimit of(String who, Money amount, String approver) {
        ApprovalLimit limit = new ApprovalLimit();
        limit.who = who;
        limit.amount = amount.amount();
        limit.currency = amount.currency().getCurrencyCode();
        limit.approver = approver;
        return limit;
    }

    boolean isFor(String name) {
        return !isForEverybody() && name != null && who.strip().equalsIgnoreCase(name.strip());
    }

    boolean isForEverybody() {
        return who == null || who.isBlank();
    }

    boolean isForTheSameAs(ApprovalLimit other) {
        return Objects.equals(currency, other.currency)
                && (isForEverybody() ? other.isForEverybody() : isFor(other.who()));
    }

    /** Limits from before currencies were kept are in any. */
    boolean isIn(Currency wanted) {
        return currency == null || currency.equals(wanted.getCurrencyCode());
    }

    boolean covers(Money cost) {
        return isIn(cost.currency()) && cost.amount().compareTo(amount) <= 0;
    }

    /** A person, or a team; blank for everybody. */
    public String who() {
        return isForEverybody() ? "" : who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** For one remedy. */
    public BigDecimal amount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount == null ? BigDecimal.ZERO : amount;
    }

    /** The ISO 4217 code of what the amount is in; null for limits from before it was kept. */
    public String currency() {
        return currency;
    }

    public void setCurrency(String code) {
        currency = code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    public String approver() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
