package org.maitri.services.internal.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How often a customer may be turned to, as an administrator decided. */
@Entity(name = "AttentionLimit")
@Table(name = "attention_limit")
@Recorded(Limit.TYPE)
public class Limit extends StoredRecord {

    public static final String TYPE = "attention.limit";

    @Column(name = "channel")
    private String channel = Attention.ANY;

    @Column(name = "purpose")
    private String purpose = Attention.ANY;

    @Column(name = "most")
    private Long most;

    @Column(name = "span")
    private String span = Span.WEEK.id();

    @Column(name = "reason")
    private String reason;

    static Limit of(String channel, String purpose, long most, Span span) {
        Limit limit = new Limit();
        limit.channel = channel;
        limit.purpose = purpose;
        limit.most = most;
        limit.span = span.id();
        return limit;
    }

    public String channel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel == null ? Attention.ANY : channel;
    }

    public String purpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? Attention.ANY : purpose;
    }

    public Long most() {
        return most;
    }

    public void setMost(Long most) {
        this.most = most;
    }

    public String span() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span == null ? Span.WEEK.id() : span;
    }

    public String reason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    Span length() {
        return Span.named(span).orElse(Span.WEEK);
    }

    /** Whether it bears on contacts of a channel and purpose, and counts them. */
    boolean covers(String wantedChannel, String wantedPurpose) {
        return (channel.equals(Attention.ANY) || channel.equals(wantedChannel))
                && (purpose.equals(Attention.ANY) || purpose.equals(wantedPurpose));
    }

    /** "At most 2 contacts a week by mail for advertising". */
    String words() {
        return Messages.count(
                "limit.words",
                most == null ? 0 : most,
                Words.of("span.a", span),
                Words.of("channel.by", channel),
                Words.of("purpose.for", purpose));
    }
}
