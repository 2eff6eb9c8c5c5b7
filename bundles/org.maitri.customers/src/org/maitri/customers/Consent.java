package org.maitri.customers;

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

/** What a customer agreed to, or no longer agrees to: each decision is a record, the latest one counts. */
@Entity
@Table(name = "customers_consent")
@Recorded(Consent.TYPE)
public class Consent extends StoredRecord {

    public static final String TYPE = "customers.consent";

    public static final String GIVEN = "given";
    public static final String WITHDRAWN = "withdrawn";

    /** Every channel. */
    public static final String ANY = "any";

    public static final String MARKETING = "marketing";
    public static final String SERVICE = "service";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "purpose")
    private String purpose = MARKETING;

    @Column(name = "channel")
    private String channel = ANY;

    @Column(name = "state")
    private String state = GIVEN;

    @Column(name = "source")
    private String source;

    @Convert(converter = InstantConverter.class)
    @Column(name = "decided_at")
    private Instant at = Instant.now();

    @Column(name = "evidence")
    private String evidence;

    public static Consent of(RecordRef customer, String purpose, String channel, String state) {
        Consent consent = new Consent();
        consent.customer = customer;
        consent.purpose = purpose;
        consent.channel = channel;
        consent.state = state;
        return consent;
    }

    /** The decision that takes this one back. */
    public Consent withdrawn(String how) {
        Consent decision = of(customer, purpose, channel, WITHDRAWN);
        decision.source = how;
        return decision;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    public String purpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String state() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public boolean given() {
        return GIVEN.equals(state);
    }

    /** Where the customer said so: a form, a call, a fair. */
    public String source() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Instant at() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    /** What the customer was asked, in the words of then. */
    public String evidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
