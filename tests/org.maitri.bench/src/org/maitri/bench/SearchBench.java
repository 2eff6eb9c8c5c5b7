package org.maitri.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.maitri.testsupport.Services;

/** How long a person waits for hits while typing the title of a record. */
final class SearchBench {

    private static final int QUERIES = 400;

    private final Records records;
    private final String place;
    private final long rows;
    private final Report report;

    SearchBench(Records records, String place, long rows, Report report) {
        this.records = records;
        this.place = place;
        this.rows = rows;
        this.report = report;
    }

    void run() throws Exception {
        Search search = Services.await(Search.class);
        long begin = System.nanoTime();
        search.catchUp(Progress.NONE);
        report.note(place + "search: index behind an import", rows, "s", (System.nanoTime() - begin) / 1e9, Double.NaN);

        List<String> typed = beginningsOfTitles();
        Timing timing = Timing.of(
                50, QUERIES, round -> search.find(typed.get(round % typed.size()), Set.of(), 8, Progress.NONE));
        report.note(place + "search as you type: median", rows, "ms", timing.median(), Double.NaN);
        report.note(place + "search as you type: p95", rows, "ms", timing.percentile(95), Double.NaN);
    }

    private List<String> beginningsOfTitles() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> typed = new ArrayList<>();
        for (ListRow row : records.page(ListQuery.of(records.requireType("campaigns.result"), 500), Progress.NONE)) {
            String title = String.valueOf(row.value("ad"));
            typed.add(title.substring(0, 1 + random.nextInt(title.length())));
        }
        return typed;
    }
}
