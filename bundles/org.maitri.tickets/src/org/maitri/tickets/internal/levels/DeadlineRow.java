package org.maitri.tickets.internal.levels;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    DeadlineRow(UUID ticketId, TargetKind target) {
        this.id = key(ticketId, target);
        this.ticketId = ticketId;
        this.target = target.id();
    }

    static String key(UUID ticketId, TargetKind target) {
        return ticketId + ":" + target.id();
    }

    void show(Deadline deadline) {
        level = deadline.level();
        begunAt = deadline.begin();
        dueAt = deadline.due().orElse(null);
        achievedAt = deadline.achieved().orElse(null);
        running = deadline.running();
    }

    /** There is no such target any more. */
    void clear() {
        dueAt = null;
        achievedAt = null;
        running = false;
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
