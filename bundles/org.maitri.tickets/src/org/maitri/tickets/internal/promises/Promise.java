package org.maitri.tickets.internal.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;

/** Something that somebody promised a customer by a moment. Whether it was kept in time follows from when it was. */
@Entity(name = "Promise")
@Table(name = "promise_promise")
@Recorded(Promise.TYPE)
public class Promise extends StoredRecord {

    public static final String TYPE = "promise.promise";

    /** Not kept yet. */
    public static final String OPEN = "open";
    /** Kept in time. */
    public static final String KEPT = "kept";
    /** Kept, after the customer waited for longer than promised. */
    public static final String LATE = "late";
    /** It will not be kept. */
    public static final String BROKEN = "broken";

    @Column(name = "words")
    private String words;

    @Column(name = "state")
    private String state = OPEN;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "given_at")
    private Instant givenAt = Instant.now();

    @Column(name = "given_by")
    private String givenBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "settled_at")
    private Instant settledAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "told_at")
    private Instant toldAt;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "ticket")
    private RecordRef ticket;

    @Column(name = "team")
    private String team;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    static Promise of(RecordRef customer, RecordRef ticket, String words, Instant dueAt, String givenBy) {
        Promise promise = new Promise();
        promise.customer = customer;
        promise.ticket = ticket;
        promise.words = words;
        promise.dueAt = dueAt;
        promise.givenBy = givenBy;
        return promise;
    }

    /** What is said of the ticket holds for the promise, and whoever writes it down gave it, where nobody said otherwise. */
    void complete(UnitOfWork work) {
        if (isBlank(givenBy)) {
            givenBy = work.actor();
        }
        if (ticket != null && ticket.type().equals(Ticket.TYPE)) {
            work.find(Ticket.class, ticket.id()).ifPresent(this::takeOver);
        }
    }

    private void takeOver(Ticket about) {
        customer = customer == null ? about.customer() : customer;
        team = isBlank(team) ? about.queue() : team;
        branch = branch == null ? about.branch() : branch;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** When it was promised, if not just now. */
    void given(Instant at) {
        givenAt = at;
    }

    /** It was done; in time or not is for the clock to say. */
    void keep(Instant at) {
        settledAt = at;
        state = dueAt != null && at.isAfter(dueAt) ? LATE : KEPT;
    }

    /** It will not be done. */
    void breakIt(Instant at) {
        settledAt = at;
        state = BROKEN;
    }

    /** The customer knows that it was, or will be, later than promised. */
    void tell(Instant at) {
        toldAt = at;
    }

    /** What to begin a message with, for whoever has to tell the customer. */
    String apology(Instant now) {
        ZoneId here = ZoneId.systemDefault();
        String by = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .format(dueAt.atZone(here));
        String how = state.equals(BROKEN) ? "broken" : dueAt.isAfter(now) ? "longer" : "late";
        return Messages.get("telling." + how, words, by);
    }

    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
        if (state.equals(KEPT) || state.equals(LATE)) {
            keep(settledAt);
        }
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    /** When it was kept or given up; null while it is open. */
    public Instant settledAt() {
        return settledAt;
    }

    /** When the customer was told that it is late; null if they were not. */
    public Instant toldAt() {
        return toldAt;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    /** The ticket it is about; null for none. */
    public RecordRef ticket() {
        return ticket;
    }

    public void setTicket(RecordRef ticket) {
        this.ticket = ticket;
    }

    public String team() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }
}
