package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.tickets.internal.dealings.TicketTimeline;
import org.maitri.tickets.internal.imports.TicketImport;
import org.maitri.tickets.internal.overview.Backlog;
import org.maitri.tickets.internal.overview.FirstResponseTime;
import org.maitri.tickets.internal.overview.UnansweredTickets;
import org.maitri.tickets.internal.sample.TicketsSample;

/** The module's contributions, as the framework would gather them. */
public final class TicketsModule {

    private TicketsModule() {}

    public static SchemaContributor schema() {
        return new TicketsSchema();
    }

    public static List<RecordType<?>> recordTypes() {
        return List.of(
                new TicketType(),
                new MessageType(),
                new TicketEventType(),
                new TicketLinkType(),
                new ChecklistItemType(),
                new PlaybookStepType(),
                new TicketQueueType(),
                new AgentType(),
                new WorkflowType());
    }

    public static AccessContributor access() {
        return new TicketsAccess();
    }

    public static ImportContributor<?> imports() {
        return new TicketImport();
    }

    public static SampleContributor sample() {
        return new TicketsSample();
    }

    public static TimelineContributor timeline() {
        return new TicketTimeline();
    }

    public static FindingRule finding() {
        return new UnansweredTickets();
    }

    public static List<Metric> metrics() {
        return List.of(new Backlog(), new FirstResponseTime());
    }
}
