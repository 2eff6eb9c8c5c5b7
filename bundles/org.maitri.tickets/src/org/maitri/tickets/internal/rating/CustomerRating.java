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
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;

/** What a customer thinks of the care they received. */
@Entity(name = "CustomerRating")
@Table(name = "rating_rating")
@Recorded(CustomerRating.TYPE)
public class CustomerRating extends StoredRecord {

    public static final String TYPE = CustomerRatings.TYPE;

    /** Somebody took it down. */
    public static final String ENTERED = "entered";
    /** By a link that was mailed. */
    public static final String MAILED = "mailed";
    /** From a file. */
    public static final String IMPORTED = "imported";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "ticket")
    private RecordRef ticket;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "score")
    private Long score;

    @Column(name = "words")
    private String words;

    @Column(name = "testimonial")
    private Boolean testimonial = false;

    @Convert(converter = InstantConverter.class)
    @Column(name = "given_at")
    private Instant givenAt = Instant.now();

    @Column(name = "source")
    private String source = ENTERED;

    static CustomerRating of(Ticket ticket, long score, String words, boolean testimonial, String source) {
        CustomerRating rating = new CustomerRating();
        rating.about(ticket);
        rating.score = score;
        rating.words = words == null || words.isBlank() ? null : words.strip();
        rating.testimonial = testimonial;
        rating.source = source;
        return rating;
    }

    final void about(Ticket rated) {
        ticket = rated.ref();
        customer = rated.customer();
    }

    void cameFrom(String where) {
        source = where;
    }

    static String problem(long score) {
        return score >= CustomerRatings.LOWEST && score <= CustomerRatings.HIGHEST
                ? null
                : Messages.get("rating.score.wrong", score);
    }

    public RecordRef ticket() {
        return ticket;
    }

    public void setTicket(RecordRef ticket) {
        this.ticket = ticket;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    /** From 1 to 5. */
    public Long score() {
        return score;
    }

    public void setScore(Long score) {
        this.score = score;
    }

    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Whether others may read it. */
    public Boolean testimonial() {
        return testimonial;
    }

    public void setTestimonial(Boolean testimonial) {
        this.testimonial = testimonial;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public void setGivenAt(Instant givenAt) {
        this.givenAt = givenAt == null ? Instant.now() : givenAt;
    }

    /** How it came in. */
    public String source() {
        return source;
    }
}
