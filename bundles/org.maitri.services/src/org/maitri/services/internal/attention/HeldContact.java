package org.maitri.services.internal.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Attention.Errand;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A contact somebody wanted to make, and that waits. */
@Entity(name = "AttentionHeld")
@Table(name = "attention_held")
@Recorded(HeldContact.TYPE)
public class HeldContact extends StoredRecord {

    public static final String TYPE = Attention.HELD;

    static final String WAITING = "held";
    /** Nothing stood against it any more. */
    static final String RELEASED = "released";
    /** Somebody let it go against the limits. */
    static final String OVERRULED = "overruled";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "channel")
    private String channel;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "subject")
    private String subject;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "cause")
    private RecordRef cause;

    @Convert(converter = InstantConverter.class)
    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "reason")
    private String reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "earliest")
    private Instant earliest;

    @Column(name = "state")
    private String state = WAITING;

    @Convert(converter = InstantConverter.class)
    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "release_reason")
    private String releaseReason;

    static HeldContact of(RecordRef customer, Errand errand, Instant at, Answer answer) {
        HeldContact held = new HeldContact();
        held.customer = customer;
        held.channel = errand.channel();
        held.purpose = errand.purpose();
        held.subject = errand.subject();
        held.cause = errand.cause();
        held.wantedAt = at;
        held.explain(answer);
        return held;
    }

    /** The last contact of each customer that waits or waited for an errand with a cause. */
    static Map<RecordRef, HeldContact> of(Errand errand, Collection<RecordRef> customers, UnitOfWork work) {
        Map<RecordRef, HeldContact> last = new HashMap<>();
        if (errand.cause() != null && !customers.isEmpty()) {
            work.entities()
                    .createQuery(
                            "select h from AttentionHeld h where h.customer in :customers and h.cause = :cause"
                                    + " and h.channel = :channel and h.purpose = :purpose and h.archivedAt is null"
                                    + " order by h.id",
                            HeldContact.class)
                    .setParameter("customers", customers)
                    .setParameter("cause", errand.cause())
                    .setParameter("channel", errand.channel())
                    .setParameter("purpose", errand.purpose())
                    .getResultList()
                    .forEach(held -> last.put(held.customer(), held));
        }
        return last;
    }

    /** Says anew what stands against it. */
    void explain(Answer answer) {
        reason = answer.reason();
        earliest = answer.earliest().orElse(null);
    }

    void release(Instant at) {
        state = RELEASED;
        releasedAt = at;
    }

    void overrule(Instant at, String actor, String why) {
        state = OVERRULED;
        releasedAt = at;
        releasedBy = actor;
        releaseReason = why;
    }

    boolean overruled() {
        return state.equals(OVERRULED);
    }

    boolean waits() {
        return state.equals(WAITING) && !archived();
    }

    public RecordRef customer() {
        return customer;
    }

    public String channel() {
        return channel;
    }

    public String purpose() {
        return purpose;
    }

    public String subject() {
        return subject;
    }

    public RecordRef cause() {
        return cause;
    }

    public Instant wantedAt() {
        return wantedAt;
    }

    public String reason() {
        return reason;
    }

    public Instant earliest() {
        return earliest;
    }

    public String state() {
        return state;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public String releaseReason() {
        return releaseReason;
    }
}
