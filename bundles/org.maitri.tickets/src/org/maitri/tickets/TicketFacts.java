package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;

/** What a ticket is about and who asked: what anybody may correct at any time without anything having happened to it. */
@MappedSuperclass
public abstract class TicketFacts extends TicketTimes {

    @Column(name = "subject")
    private String subject;

    @Column(name = "description")
    private String description;

    @Column(name = "channel")
    private String channel;

    @Column(name = "kind")
    private String kind;

    @Column(name = "category")
    private String category;

    @Column(name = "priority")
    private String priority = TicketPriority.NORMAL;

    @Column(name = "product")
    private String product;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "rating")
    private Long rating;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    private Set<String> tags = Set.of();

    @Column(name = "resolution")
    private String resolution;

    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String description() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** How it came in. */
    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** What sort of request it is. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What it is about, in the company's own words. */
    public String category() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String priority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority == null ? TicketPriority.NORMAL : priority;
    }

    public String product() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    /** The place of the company that the ticket is about, or that works on it. */
    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }

    /** How the customer rated the care, from 1 to 5; null if they did not. */
    public Long rating() {
        return rating;
    }

    public void setRating(Long rating) {
        this.rating = rating;
    }

    public Set<String> tags() {
        return tags == null ? Set.of() : tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    /** What solved it. */
    public String resolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
