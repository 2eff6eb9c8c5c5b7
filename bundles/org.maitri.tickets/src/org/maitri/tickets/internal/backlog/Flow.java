package org.maitri.tickets.internal.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.InstantConverter;

/** By how many the open tickets of a queue, branch and channel grew in a day or a month of the world's clock. */
@Entity(name = "TicketFlow")
@Table(name = "tickets_flow")
public class Flow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "span")
    private String span;

    @Convert(converter = InstantConverter.class)
    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "queue")
    private String queue;

    @Column(name = "branch")
    private String branch;

    @Column(name = "channel")
    private String channel;

    @Column(name = "growth")
    private long growth;

    /** For the database. */
    protected Flow() {}

    /** The one that a ticket counts in at a moment, with nothing counted yet. */
    static Flow of(CountedTicket ticket, FlowSpan span, Instant moment) {
        Flow flow = new Flow();
        flow.span = span.id();
        flow.beginsAt = span.begin(moment);
        flow.queue = ticket.queue();
        flow.branch = ticket.branch();
        flow.channel = ticket.channel();
        flow.id = UUID.nameUUIDFromBytes(
                Arrays.asList(flow.span, flow.beginsAt, flow.queue, flow.branch, flow.channel).stream()
                        .map(part -> part == null ? "" : "=" + part)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        return flow;
    }

    UUID id() {
        return id;
    }

    long growth() {
        return growth;
    }

    void grow(long by) {
        growth += by;
    }
}
