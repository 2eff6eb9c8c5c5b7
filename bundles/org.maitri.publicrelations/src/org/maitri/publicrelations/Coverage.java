package org.maitri.publicrelations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.internal.Messages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What an outlet published: about an event, the company or a person. Plain values are null where nothing is known. */
@Entity
@Table(name = "publicrelations_coverage")
@Recorded("publicrelations.coverage")
public class Coverage extends StoredRecord {

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "title")
    private String title;

    @Column(name = "outlet")
    private String outlet;

    @Column(name = "outlet_kind")
    private String outletKind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "url")
    private String url;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "reach")
    private Long reach;

    @Column(name = "mentions")
    private Long mentions;

    @Column(name = "sentiment")
    private BigDecimal sentiment;

    @Column(name = "tone")
    private String tone;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_note")
    private String answerNote;

    /** Sets the sentiment, and the tone that follows from it. @throws RefusedException if it is not within -1 and 1 */
    public void setSentiment(BigDecimal sentiment) {
        if (sentiment != null && sentiment.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new RefusedException(Messages.get("coverage.refused.sentiment", sentiment));
        }
        this.sentiment = Clean.amount(sentiment);
        if (sentiment != null) {
            tone = CoverageTone.of(sentiment);
        }
    }

    /** Sets the tone a person heard; a sentiment that says otherwise goes. */
    public void setTone(String tone) {
        this.tone = tone;
        if (sentiment != null && !CoverageTone.of(sentiment).equals(tone)) {
            sentiment = null;
        }
    }

    /** Keeps that the company answered. */
    public void answer(LocalDate day, String note) {
        answeredOn = day;
        answerNote = Clean.text(note);
    }

    /** Whether it is hostile and the company has not answered. */
    public boolean waitsForAnswer() {
        return CoverageTone.NEGATIVE.equals(tone) && answeredOn == null;
    }

    /** How many pieces it stands for: its mentions, or one. */
    public long pieces() {
        return mentions == null ? 1 : mentions;
    }

    /** The event it belongs to; null for none. */
    public RecordRef event() {
        return EventLink.toRef(eventId);
    }

    public void setEvent(RecordRef event) {
        eventId = EventLink.toId(event);
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Clean.text(title);
    }

    public String outlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = Clean.text(outlet);
    }

    /** {@code press}, {@code online}, {@code tv}, {@code radio}, {@code social}, {@code podcast} or {@code other}. */
    public String outletKind() {
        return outletKind;
    }

    public void setOutletKind(String outletKind) {
        this.outletKind = outletKind;
    }

    /** Whom or what it speaks of. */
    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = Clean.text(subject);
    }

    public String url() {
        return url;
    }

    public void setUrl(String url) {
        this.url = Clean.text(url);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** How many people the outlet reaches. */
    public Long reach() {
        return reach;
    }

    public void setReach(Long reach) {
        this.reach = reach;
    }

    /** How many times the subject was mentioned, where a row stands for many pieces. */
    public Long mentions() {
        return mentions;
    }

    public void setMentions(Long mentions) {
        this.mentions = mentions;
    }

    /** From -1 (hostile) to 1 (friendly). */
    public BigDecimal sentiment() {
        return sentiment;
    }

    /** One of {@link CoverageTone}. */
    public String tone() {
        return tone;
    }

    /** When the company answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String answerNote() {
        return answerNote;
    }
}
