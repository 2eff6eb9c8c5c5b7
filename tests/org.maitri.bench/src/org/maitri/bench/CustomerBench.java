package org.maitri.bench;

import java.util.List;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.search.Search;
import org.maitri.testsupport.Services;

/** Very many customers: put in, found by typing, listed, and compared with one another. */
final class CustomerBench {

    private static final int QUERIES = 400;

    private final OpenDatabase open;
    private final String place;
    private final long customers;
    private final Report report;

    CustomerBench(OpenDatabase open, String place, long customers, Report report) {
        this.open = open;
        this.place = place;
        this.customers = customers;
        this.report = report;
    }

    void add() throws Exception {
        if (Place.isEmpty(open, Customers.TYPE)) {
            Effort added = Effort.of(() -> new Customers(open.database()).add(customers));
            note("customers added", "rows/s", customers / added.seconds());
        }
    }

    /** Beginnings of names, as they are typed. */
    void find() throws Exception {
        Search search = Services.await(Search.class);
        note(
                "customers indexed",
                "s",
                Effort.of(() -> search.catchUp(Progress.NONE)).seconds());
        List<String> names = Customers.names(QUERIES);
        Timing timing = Timing.of(50, QUERIES, round -> {
            String name = names.get(round % QUERIES);
            search.find(name.substring(0, 1 + round % name.length()), Set.of(), 8, Progress.NONE);
        });
        note("type-ahead: median", "ms", timing.median());
        note("type-ahead: p95", "ms", timing.percentile(95));
    }

    void scan() throws Exception {
        Effort scan = Effort.of(() -> Services.await(Duplicates.class).scan(Customers.TYPE, Progress.NONE));
        note("duplicates scanned", "s", scan.seconds());
        note("duplicates scanned, processor time of all threads", "s", scan.allProcessorSeconds());
        note("heap after the scan", "MiB", Report.heapInUse());
    }

    private void note(String what, String unit, double value) throws Exception {
        report.note(place + what, customers, unit, value, Double.NaN);
    }
}
