package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.tickets.Agent;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.ChecklistItem;
import org.maitri.tickets.Letter;
import org.maitri.tickets.Message;
import org.maitri.tickets.PlaybookStep;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.TicketLink;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.Workflow;
import org.maitri.tickets.internal.backlog.CountedTicket;
import org.maitri.tickets.internal.backlog.Flow;
import org.osgi.service.component.annotations.Component;

/** The tables of this module. */
@Component
public final class TicketsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "tickets";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                Ticket.class,
                Message.class,
                TicketEvent.class,
                TicketLink.class,
                ChecklistItem.class,
                PlaybookStep.class,
                TicketQueue.class,
                Agent.class,
                Workflow.class,
                Letter.class,
                Attachment.class,
                CountedTicket.class,
                Flow.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(TicketsSchema.class, "0001-tickets.sql"),
                Migration.load(TicketsSchema.class, "0002-ticket-branch.sql"),
                Migration.load(TicketsSchema.class, "0003-ticket-care.sql"),
                Migration.load(TicketsSchema.class, "0004-ticket-links.sql"),
                Migration.load(TicketsSchema.class, "0005-queues.sql"),
                Migration.load(TicketsSchema.class, "0006-ticket-mail.sql"),
                Migration.load(TicketsSchema.class, "0007-ticket-times.sql"),
                Migration.load(TicketsSchema.class, "0008-ticket-backlog.sql"),
                Migration.load(TicketsSchema.class, "0009-ticket-counts.sql"),
                Migration.load(TicketsSchema.class, "0010-ticket-due.sql"),
                Migration.load(TicketsSchema.class, "0011-playbook-steps.sql"));
    }
}
