package org.maitri.tickets.internal.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A line of the log of rules: what a rule did to a ticket, and why. It is archived when that is taken back. */
@Entity(name = "TicketsFiring")
@Table(name = "tickets_firing")
@Recorded(Firing.TYPE)
public class Firing extends StoredRecord {

    public static final String TYPE = "tickets.firing";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "rule")
    private RecordRef rule;

    @Column(name = "rule_name")
    private String ruleName;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "fired_at")
    private Instant at;

    @Column(name = "cause")
    private String cause;

    @Column(name = "occasion")
    private String occasion;

    @Column(name = "why")
    private String why;

    @Column(name = "what")
    private String what;

    @Column(name = "fired_commit")
    private UUID commit;

    static Firing of(Rule rule, Happening happening, Instant at, String why, String what, UUID commit) {
        Firing firing = new Firing();
        firing.rule = rule.ref();
        firing.ruleName = rule.name();
        firing.ticketId = happening.ticket();
        firing.at = at;
        firing.cause = happening.cause();
        firing.occasion = rule.occasion();
        firing.why = why;
        firing.what = what;
        firing.commit = commit;
        return firing;
    }

    public RecordRef rule() {
        return rule;
    }

    /** What the rule was called then. */
    public String ruleName() {
        return ruleName;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Instant at() {
        return at;
    }

    public String occasion() {
        return occasion;
    }

    /** The conditions that held. */
    public String why() {
        return why;
    }

    public String what() {
        return what;
    }

    /** The commit that is undone to take it back. */
    public UUID commit() {
        return commit;
    }
}
