package org.maitri.publicrelations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.publicrelations.internal.Messages;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Something the company does in public, or that happens to it in public: a release, a neighbourhood day, a recall, a crisis.
 * Plain values are null where nothing is known. */
@Entity
@Table(name = "publicrelations_event")
@Recorded("publicrelations.event")
public class PublicEvent extends StoredRecord {

    public static final String PLANNED = "planned";
    public static final String RUNNING = "running";
    public static final String DONE = "done";
    public static final String CANCELLED = "cancelled";

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind = EventKind.COMMUNITY;

    @Column(name = "state")
    private String state = PLANNED;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "place")
    private String place;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "description")
    private String description;

    @Column(name = "people")
    private String people;

    @Column(name = "owner")
    private String owner;

    @Column(name = "severity")
    private String severity;

    @Column(name = "product")
    private String product;

    @Column(name = "reason")
    private String reason;

    @Column(name = "company")
    private String company;

    @Column(name = "link")
    private String link;

    @Convert(converter = InstantConverter.class)
    @Column(name = "embargo_until")
    private Instant embargoUntil;

    @Column(name = "outcome")
    private String outcome;

    public void begin() {
        if (!state.equals(PLANNED)) {
            throw new RefusedException(Messages.get("event.refused.begin", name, Messages.get("event.state." + state)));
        }
        state = RUNNING;
    }

    /** Ends it. @param outcome what came of it; a crisis or a recall cannot be closed without it */
    public void close(String outcome, LocalDate day) {
        if (!state.equals(RUNNING) && !state.equals(PLANNED)) {
            throw new RefusedException(Messages.get("event.refused.close", name, Messages.get("event.state." + state)));
        }
        String result = Clean.text(outcome);
        if (isEmergency() && result == null) {
            throw new RefusedException(Messages.get("event.refused.outcome", name));
        }
        this.outcome = result;
        state = DONE;
        if (endsOn == null) {
            endsOn = day;
        }
    }

    public void cancel() {
        if (state.equals(DONE)) {
            throw new RefusedException(Messages.get("event.refused.cancel", name));
        }
        state = CANCELLED;
    }

    /** Takes over the state another system says it has, without the steps that lead there. */
    public void takeOverState(String known) {
        state = known;
    }

    /** Whether people may be harmed or trust is at stake: a crisis or a recall. */
    public boolean isEmergency() {
        return EventKind.CRISIS.equals(kind) || EventKind.RECALL.equals(kind);
    }

    /** Whether nothing of it may be said outside yet. */
    public boolean isUnderEmbargo(Instant now) {
        return embargoUntil != null && now.isBefore(embargoUntil);
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = Clean.text(name);
    }

    /** One of {@link EventKind}. */
    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? EventKind.COMMUNITY : kind;
    }

    /** {@link #PLANNED}, {@link #RUNNING}, {@link #DONE} or {@link #CANCELLED}. */
    public String state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String place() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Clean.text(place);
    }

    /** The place of the company that holds it, or that it is about. */
    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }

    public String description() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Clean.text(description);
    }

    /** Who takes part or speaks. */
    public String people() {
        return people;
    }

    public void setPeople(String people) {
        this.people = Clean.text(people);
    }

    /** Who answers for it inside the company. */
    public String owner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = Clean.text(owner);
    }

    /** {@code low}, {@code medium}, {@code high} or {@code critical}. */
    public String severity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    /** The product that is affected. */
    public String product() {
        return product;
    }

    public void setProduct(String product) {
        this.product = Clean.text(product);
    }

    public String reason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Clean.text(reason);
    }

    /** The company that recalls or invites, where it is another. */
    public String company() {
        return company;
    }

    public void setCompany(String company) {
        this.company = Clean.text(company);
    }

    public String link() {
        return link;
    }

    public void setLink(String link) {
        this.link = Clean.text(link);
    }

    /** Until when nothing of it may be said outside. */
    public Instant embargoUntil() {
        return embargoUntil;
    }

    public void setEmbargoUntil(Instant embargoUntil) {
        this.embargoUntil = embargoUntil;
    }

    /** What came of it. */
    public String outcome() {
        return outcome;
    }
}
