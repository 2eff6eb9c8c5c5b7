package org.maitri.tickets.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.TicketSplits;
import org.maitri.tickets.Workflow;
import org.maitri.ui.page.PageContext;

/** What can be done with the ticket of a page. Knows no widgets; nothing of it is for the UI thread. */
final class TicketBarPresenter {

    /**
     * What the row of actions shows.
     *
     * @param next the states the ticket may go to
     * @param mine whether the person at work takes care of it
     */
    record Actions(Choice state, List<Choice> next, boolean mine, boolean watched) {}

    private final PageContext context;
    private final UUID ticket;

    TicketBarPresenter(PageContext context) {
        this.context = context;
        this.ticket = context.record().id();
    }

    Actions read() {
        List<Choice> states = context.service(Records.class)
                .requireType(Ticket.TYPE)
                .field("state")
                .orElseThrow()
                .choices();
        String me = context.service(Access.class).actor();
        return context.service(Database.class).read(work -> {
            Ticket it = work.find(Ticket.class, ticket).orElseThrow();
            Workflow workflow = Workflow.of(it, work);
            return new Actions(
                    states.stream()
                            .filter(choice -> choice.value().equals(it.state()))
                            .findFirst()
                            .orElse(states.getFirst()),
                    states.stream()
                            .filter(choice -> !choice.value().equals(it.state()))
                            .filter(choice -> workflow.allows(it.state(), choice.value()))
                            .toList(),
                    me.equals(it.assignee()),
                    it.watchers().contains(me));
        });
    }

    void enter(String state) {
        context.service(TicketService.class).enter(ticket, state);
    }

    void take() {
        context.service(TicketService.class)
                .assign(ticket, context.service(Access.class).actor());
    }

    void watch(boolean watching) {
        context.service(TicketService.class).watch(ticket, watching);
    }

    /** @return the new ticket's key */
    UUID split(Collection<UUID> messages, String subject) {
        return context.service(TicketSplits.class).split(ticket, messages, subject);
    }
}
