package org.maitri.tickets.internal.knowledge;

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

/** Whether an article solved a ticket, as somebody said. */
@Entity(name = "TicketsSolution")
@Table(name = "tickets_solution")
@Recorded(Solution.TYPE)
public class Solution extends StoredRecord {

    public static final String TYPE = "tickets.solution";

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "article")
    private RecordRef article;

    @Column(name = "solved")
    private boolean solved;

    @Convert(converter = InstantConverter.class)
    @Column(name = "said_at")
    private Instant at;

    @Column(name = "said_by")
    private String by;

    static Solution of(UUID ticket, RecordRef article) {
        Solution solution = new Solution();
        solution.ticketId = ticket;
        solution.article = article;
        return solution;
    }

    void say(boolean helped, Instant when, String who) {
        solved = helped;
        at = when;
        by = who;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public RecordRef article() {
        return article;
    }

    public Boolean solved() {
        return solved;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }
}
