package org.maitri.tickets.internal.levels;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.tickets.owed.Deadline;
import org.maitri.tickets.owed.TargetKind;

/** A deadline as last computed, for lists and figures; a projection and no record, as it says nothing the log does not. */
@Entity(name = "ServiceDeadline")
@Table(name = "service_deadline")
public class DeadlineRow {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "target")
    private String target;

    @Column(name = "level_name")
    private String level = "";

    @Convert(converter = InstantConverter.class)
    @Column(name = "begun_at")
    private Instant begunAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "achieved_at")
    private Instant achievedAt;

    @Column(name = "running")
    private boolean running;

    /** For the database. */
    protected DeadlineRow() {}

    static DeadlineRow of(UUID ticketId, Deadline deadline) {
        DeadlineRow row = new DeadlineRow();
        row.id = key(ticketId, deadline.kind());
        row.ticketId = ticketId;
        row.target = deadline.kind().id();
        row.level = deadline.level();
        row.begunAt = stored(deadline.begin());
        row.dueAt = deadline.certainDue().map(DeadlineRow::stored).orElse(null);
        row.achievedAt = deadline.achieved().map(DeadlineRow::stored).orElse(null);
        row.running = deadline.running();
        return row;
    }

    static String key(UUID ticketId, TargetKind target) {
        return ticketId + ":" + target.id();
    }

    /** The database counts no less than microseconds. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is left where there is no such target any more. */
    DeadlineRow gone() {
        DeadlineRow row = new DeadlineRow();
        row.id = id;
        row.ticketId = ticketId;
        row.target = target;
        row.level = level;
        row.begunAt = begunAt;
        return row;
    }

    boolean says(DeadlineRow other) {
        return facts().equals(other.facts());
    }

    private List<?> facts() {
        return Arrays.asList(id, level, begunAt, dueAt, achievedAt, running);
    }

    String id() {
        return id;
    }

    UUID ticketId() {
        return ticketId;
    }

    String target() {
        return target;
    }

    String level() {
        return level;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
