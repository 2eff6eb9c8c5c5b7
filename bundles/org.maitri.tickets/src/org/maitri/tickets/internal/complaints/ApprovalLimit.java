package org.maitri.tickets.internal.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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

    @Column(name = "approver")
    private String approver;

    static ApprovalLimit of(String who, BigDecimal amount, String approver) {
        ApprovalLimit limit = new ApprovalLimit();
        limit.who = who;
        limit.amount = amount;
        limit.approver = approver;
        return limit;
    }

    boolean isFor(String name) {
        return who != null && name != null && who.strip().equalsIgnoreCase(name.strip());
    }

    boolean isForEverybody() {
        return who == null || who.isBlank();
    }

    boolean covers(BigDecimal cost) {
        return cost.compareTo(amount) <= 0;
    }

    /** A person, or a team; blank for everybody. */
    public String who() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** For one remedy, in the currency of the profile. */
    public BigDecimal amount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount == null ? BigDecimal.ZERO : amount;
    }

    public String approver() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
