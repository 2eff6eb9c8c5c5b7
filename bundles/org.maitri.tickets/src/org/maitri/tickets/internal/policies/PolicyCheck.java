package org.maitri.tickets.internal.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.tickets.Ticket;

/** What became of one promise about one ticket, as last computed; a projection and no record, as the ticket tells it all. */
@Entity(name = "PolicyCheck")
@Table(name = "policy_check")
public class PolicyCheck {

    static final String RESPONSE = "response";
    static final String GREETING = "greeting";
    static final String REMEDY = "remedy";

    /** What policies may promise, in the order of a conversation. */
    static final List<String> PROMISES = List.of(RESPONSE, GREETING, REMEDY);

    /** It can still be kept. */
    static final String OPEN = "open";

    static final String KEPT = "kept";
    static final String BROKEN = "broken";
    /** It does not hold any more. */
    static final String GONE = "gone";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "policy_id")
    private UUID policyId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "promise")
    private String promise;

    @Convert(converter = InstantConverter.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "state")
    private String state;

    /** For the database. */
    protected PolicyCheck() {}

    PolicyCheck(Ticket ticket, Policy policy, String promise, String state, Instant dueAt) {
        this.id = ticket.id() + ":" + policy.id() + ":" + promise;
        this.ticketId = ticket.id();
        this.policyId = policy.id();
        this.promise = promise;
        this.branch = ticket.branch();
        this.openedAt = ticket.knownSince();
        this.state = state;
        this.dueAt = dueAt;
    }

    void become(PolicyCheck now) {
        branch = now.branch;
        openedAt = now.openedAt;
        dueAt = now.dueAt;
        state = now.state;
    }

    /** It, after it stopped holding. */
    PolicyCheck gone() {
        PolicyCheck gone = new PolicyCheck();
        gone.id = id;
        gone.become(this);
        gone.state = GONE;
        gone.dueAt = null;
        return gone;
    }

    boolean says(PolicyCheck other) {
        return state.equals(other.state)
                && Objects.equals(branch, other.branch)
                && Objects.equals(openedAt, other.openedAt)
                && Objects.equals(dueAt, other.dueAt);
    }

    /** What it comes to at a moment: time alone breaks promises. */
    String state(Instant now) {
        return state.equals(OPEN) && dueAt != null && dueAt.isBefore(now) ? BROKEN : state;
    }

    String id() {
        return id;
    }

    UUID ticketId() {
        return ticketId;
    }

    UUID policyId() {
        return policyId;
    }

    String promise() {
        return promise;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
