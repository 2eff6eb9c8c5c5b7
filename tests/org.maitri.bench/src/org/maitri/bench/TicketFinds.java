package org.maitri.bench;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.maitri.kernel.Progress;
import org.maitri.spi.search.Search;
import org.maitri.spi.search.SearchHit;
import org.maitri.testsupport.Services;
import org.maitri.tickets.Ticket;

/** Very many tickets indexed with all that was written about them, and found. */
final class TicketFinds {

    private static final int QUERIES = 400;
    private static final String[] WORDS = {"late", "broken", "twice", "incomplete"};

    private final String place;
    private final long tickets;
    private final Report report;

    TicketFinds(String place, long tickets, Report report) {
        this.place = place;
        this.tickets = tickets;
        this.report = report;
    }

    /** @param fresh whether the tickets were put in just now, which the search does not know */
    void run(boolean fresh) throws Exception {
        Search search = Services.await(Search.class);
        if (fresh) {
            Effort indexed = Effort.of(() -> search.rebuild(Progress.NONE));
            note("tickets: indexed with their messages", "tickets/s", tickets / indexed.seconds());
            note("tickets: indexed with their messages", "tickets/s of one core", tickets / indexed.processorSeconds());
            note("heap after tickets were indexed", "MiB", Report.heapInUse());
        } else {
            search.catchUp(Progress.NONE);
        }
        SplittableRandom random = new SplittableRandom(7);
        Timing exact = Timing.of(
                50, QUERIES, round -> demand(search, "order " + (1 + random.nextLong(tickets)) + " promised"));
        note("tickets: search, p95", "ms", exact.percentile(95));
        Timing frequent = Timing.of(20, QUERIES, round -> demand(search, "came " + WORDS[round % WORDS.length]));
        note("tickets: search for words in a quarter of them, p95", "ms", frequent.percentile(95));
        Timing fields = Timing.of(20, QUERIES, round -> find(search, "state:open " + WORDS[round % WORDS.length]));
        note("tickets: search, among the open ones, p95", "ms", fields.percentile(95));
    }

    private static List<SearchHit> find(Search search, String text) {
        return search.find(text, Set.of(Ticket.TYPE), 8, Progress.NONE);
    }

    private static void demand(Search search, String text) {
        if (find(search, text).isEmpty()) {
            throw new IllegalStateException("Nothing was found for " + text);
        }
    }

    private void note(String what, String unit, double value) throws Exception {
        report.note(place + what, tickets, unit, value, Double.NaN);
    }
}
