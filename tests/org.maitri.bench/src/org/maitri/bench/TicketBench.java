package org.maitri.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Sort;
import org.maitri.testsupport.Services;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.owed.TicketDeadlines;

/** Very many tickets: listed, opened and answered, against the same statements by hand. */
final class TicketBench {

    private static final int PAGE = 100;
    private static final OffsetDateTime LOWEST = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String LISTED = "SELECT * FROM tickets_ticket WHERE archived_at IS NULL AND ";

    private final SplittableRandom random = new SplittableRandom(7);
    private final PlainTickets plain;
    private final OpenDatabase open;
    private final String place;
    private final long tickets;
    private final Report report;

    TicketBench(PlainTickets plain, OpenDatabase open, String place, long tickets, Report report) {
        this.plain = plain;
        this.open = open;
        this.place = place;
        this.tickets = tickets;
        this.report = report;
    }

    void run() throws Exception {
        listPages();
        openTickets();
        reply();
    }

    private void listPages() throws Exception {
        Records records = open.records();
        ListQuery first = ListQuery.of(records.requireType(Ticket.TYPE), PAGE);
        String newest = LISTED + "opened_at >= ? ORDER BY opened_at DESC, id DESC LIMIT " + PAGE;
        compare(
                "tickets: first page",
                round -> records.page(first, Progress.NONE),
                round -> plain.rows(newest, LOWEST));
        Filter notDone = new Filter("state", Operator.ANY_OF, List.of("new", "open", "pending", "waiting-customer"));
        ListQuery due = first.where(List.of(notDone, Filter.of("dueAt", Operator.PRESENT)))
                .sortedBy(Sort.by("dueAt"));
        String next = LISTED + "state IN ('new', 'open', 'pending', 'waiting-customer') AND due_at >= ?"
                + " ORDER BY due_at, id LIMIT " + PAGE;
        compare("tickets: due next", round -> records.page(due, Progress.NONE), round -> plain.rows(next, LOWEST));
    }

    /** The ticket, what was written, its log, and what is owed. */
    private void openTickets() throws Exception {
        TicketDeadlines deadlines = Services.await(TicketDeadlines.class);
        RecordType<?> messages = open.records().requireType(Message.TYPE);
        compare(
                "tickets: open one",
                round -> {
                    UUID ticket = any();
                    open.database().read(work -> work.find(Ticket.class, ticket));
                    open.records()
                            .page(
                                    ListQuery.of(messages, PAGE)
                                            .where(List.of(
                                                    Filter.equal("ticketId", new RecordRef(Ticket.TYPE, ticket)))),
                                    Progress.NONE);
                    deadlines.of(ticket, TicketRows.FIRST);
                },
                round -> plain.open(any()));
    }

    private void reply() throws Exception {
        TicketService service = Services.await(TicketService.class);
        compare(
                "tickets: save a reply",
                round -> service.answer(any(), "It left us this morning. Reply " + round),
                round -> plain.reply(any(), "It left us this morning. Reply " + round));
    }

    private UUID any() {
        return TicketRows.ticket(1 + random.nextLong(tickets));
    }

    private void compare(String what, Timing.Action maitri, Timing.Action byHand) throws Exception {
        report.compare(place + what, tickets, Timing.ofBoth(maitri, byHand));
    }
}
