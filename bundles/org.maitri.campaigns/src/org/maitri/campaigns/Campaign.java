package org.maitri.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maitri.campaigns.internal.Messages;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/**
 * Something that is advertised: to whom, appealing to which need, over which channels, when and for how much money. It is
 * reviewed before it runs and can be paused at once. Plain values are null where nothing is known.
 */
@Entity
@Table(name = "campaigns_campaign")
@Recorded("campaigns.campaign")
public class Campaign extends StoredRecord {

    private static final Set<String> PERSONAL = Set.of("mail", "phone", "message", "post");

    @Column(name = "name")
    private String name;

    @Column(name = "audience")
    private String audience;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "existing_customers")
    private RecordRef existingCustomers;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "new_customers")
    private RecordRef newCustomers;

    @Column(name = "need")
    private String need;

    @Column(name = "need_kind")
    private String needKind;

    @Convert(converter = TagsConverter.class)
    @Column(name = "channels")
    private Set<String> channels = Set.of();

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "budget")
    private BigDecimal budget;

    @Column(name = "currency")
    private String currency;

    @Column(name = "state")
    private String state = CampaignState.DRAFT;

    @Convert(converter = InstantConverter.class)
    @Column(name = "state_since")
    private Instant stateSince = Instant.now();

    @Column(name = "pause_reason")
    private String pauseReason;

    @Column(name = "approval_note")
    private String approvalNote;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "found_in_results")
    private boolean foundInResults;

    /** A campaign nobody planned here: it is known from its results, and so its days are those of its results. */
    public static Campaign foundInResults(String name) {
        Campaign campaign = new Campaign();
        campaign.name = name;
        campaign.foundInResults = true;
        campaign.state = CampaignState.FINISHED;
        return campaign;
    }

    /** Takes in that there is a result of {@code day}: changes a campaign that was found in results, no other. */
    public void ranOn(LocalDate day, LocalDate today) {
        if (!foundInResults) {
            return;
        }
        if (startsOn == null || day.isBefore(startsOn)) {
            startsOn = day;
        }
        if (endsOn == null || day.isAfter(endsOn)) {
            endsOn = day;
        }
        boolean recent = endsOn.isAfter(today.minusDays(7));
        if (recent && state.equals(CampaignState.FINISHED)) {
            state = CampaignState.RUNNING;
        }
    }

    /** Asks for the review of tone and honesty that comes before a launch. */
    public void submitForReview(Instant when) {
        move(CampaignState.REVIEW, when, CampaignState.DRAFT);
    }

    /** Sends it back to its author. @param note what has to change */
    public void sendBack(String note, Instant when) {
        String reason = required(note, "campaign.refused.note");
        move(CampaignState.DRAFT, when, CampaignState.REVIEW);
        approvalNote = reason;
    }

    /** @param note what the approval says, may be blank */
    public void approve(String who, String note, Instant when) {
        move(CampaignState.APPROVED, when, CampaignState.REVIEW);
        approvedBy = who;
        approvalNote = Clean.text(note);
    }

    public void start(Instant when) {
        move(CampaignState.RUNNING, when, CampaignState.APPROVED);
    }

    /** Stops it at once; the reason stays with the campaign after it has been resumed. */
    public void pause(String reason, Instant when) {
        String why = required(reason, "campaign.refused.reason");
        move(CampaignState.PAUSED, when, CampaignState.RUNNING);
        pauseReason = why;
    }

    public void resume(Instant when) {
        move(CampaignState.RUNNING, when, CampaignState.PAUSED);
    }

    public void finish(Instant when) {
        move(CampaignState.FINISHED, when, CampaignState.RUNNING, CampaignState.PAUSED);
    }

    public void cancel(Instant when) {
        move(
                CampaignState.CANCELLED,
                when,
                CampaignState.DRAFT,
                CampaignState.REVIEW,
                CampaignState.APPROVED,
                CampaignState.RUNNING,
                CampaignState.PAUSED);
    }

    /** Takes over the state another system says it has, without the steps that lead there. */
    public void takeOverState(String known, Instant when) {
        if (!state.equals(known)) {
            state = known;
            stateSince = when;
        }
    }

    private void move(String to, Instant when, String... from) {
        if (!List.of(from).contains(state)) {
            throw new RefusedException(Messages.get("campaign.refused." + to, name, Messages.get("state." + state)));
        }
        state = to;
        stateSince = when;
    }

    private static String required(String text, String complaint) {
        String clean = Clean.text(text);
        if (clean == null) {
            throw new RefusedException(Messages.get(complaint));
        }
        return clean;
    }

    /** The days it runs; empty unless both ends are known and in order. */
    public Optional<Period> flight() {
        return startsOn == null || endsOn == null || endsOn.isBefore(startsOn)
                ? Optional.empty()
                : Optional.of(new Period(startsOn, endsOn));
    }

    /** What an even pace would have spent by the end of {@code day}; empty without a budget or a flight. */
    public Optional<BigDecimal> plannedSpend(LocalDate day) {
        if (budget == null || flight().isEmpty()) {
            return Optional.empty();
        }
        Period flight = flight().orElseThrow();
        if (day.isBefore(flight.from())) {
            return Optional.of(BigDecimal.ZERO);
        }
        LocalDate last = day.isAfter(flight.to()) ? flight.to() : day;
        long gone = new Period(flight.from(), last).days();
        return Optional.of(budget.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(flight.days()), 4, RoundingMode.HALF_EVEN));
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = Clean.text(name);
    }

    public String audience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = Clean.text(audience);
    }

    /** The need of the audience that the message appeals to. */
    /** The segment or snapshot of those who are customers already, whom the campaign is for. */
    public RecordRef existingCustomers() {
        return existingCustomers;
    }

    public void setExistingCustomers(RecordRef segmentOrSnapshot) {
        existingCustomers = segmentOrSnapshot;
    }

    /** The segment or snapshot of those who are to become customers. */
    public RecordRef newCustomers() {
        return newCustomers;
    }

    public void setNewCustomers(RecordRef segmentOrSnapshot) {
        newCustomers = segmentOrSnapshot;
    }

    public String need() {
        return need;
    }

    public void setNeed(String need) {
        this.need = Clean.text(need);
    }

    /** {@code real} or {@code perceived}. */
    public String needKind() {
        return needKind;
    }

    public void setNeedKind(String needKind) {
        this.needKind = needKind;
    }

    public Set<String> channels() {
        return channels;
    }

    public void setChannels(Set<String> channels) {
        this.channels = channels == null ? Set.of() : Set.copyOf(channels);
    }

    /** The channel by which it turns to single customers; mail where it names none or several. */
    public String personalChannel() {
        List<String> personal = channels.stream()
                .map(channel -> channel.toLowerCase(Locale.ROOT))
                .filter(PERSONAL::contains)
                .toList();
        return personal.size() == 1 ? personal.getFirst() : "mail";
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

    public BigDecimal budget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = Clean.amount(budget);
    }

    /** The ISO 4217 code of the currency its money is in. */
    public String currency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = Clean.text(currency);
    }

    /** One of {@link CampaignState}. */
    public String state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why it was paused last. */
    public String pauseReason() {
        return pauseReason;
    }

    public String approvalNote() {
        return approvalNote;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public boolean foundInResults() {
        return foundInResults;
    }
}
