package org.maitri.tickets.internal.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;

/** Who answers for which complaints. */
@Entity(name = "ComplaintRule")
@Table(name = "complaint_rule")
@Recorded(OwnerRule.TYPE)
public class OwnerRule extends StoredRecord {

    public static final String TYPE = "complaint.rule";

    @Column(name = "position")
    private Long position = 10L;

    @Column(name = "queue")
    private String queue;

    @Column(name = "category")
    private String category;

    @Column(name = "product")
    private String product;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "owner")
    private String owner;

    /** Whether it is about a ticket; what it does not name is any. */
    boolean fits(Ticket ticket) {
        return isAny(queue, ticket.queue())
                && isAny(category, ticket.category())
                && isAny(product, ticket.product())
                && (branch == null || branch.equals(ticket.branch()));
    }

    private static boolean isAny(String wanted, String is) {
        return wanted == null || wanted.isBlank() || wanted.strip().equalsIgnoreCase(is == null ? "" : is.strip());
    }

    public Long position() {
        return position;
    }

    public void setPosition(Long position) {
        this.position = position;
    }

    public String queue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String category() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String product() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }

    public String owner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
