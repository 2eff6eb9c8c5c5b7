package org.maitri.bench;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.maitri.bench.PlainRows.Stretch;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** First page, a page deep in the list, and a filter, against the same rows read by hand from the same database. */
final class ListBench {

    private static final int PAGE = 100;
    private static final LocalDate LOWEST = LocalDate.of(1, 1, 1);

    private final PlainRows plain;
    private final Records records;
    private final String place;
    private final long rows;
    private final Report report;
    private final RecordType<?> type;

    /** @param database the one the records are in */
    ListBench(DataSource database, Records records, String place, long rows, Report report) {
        plain = new PlainRows(database);
        this.records = records;
        this.place = place;
        this.rows = rows;
        this.report = report;
        this.type = records.requireType("campaigns.result");
    }

    void run() throws Exception {
        ListQuery first = ListQuery.of(type, PAGE);
        compare("list: first page", first, new Stretch("result_on >= ?", List.of(LOWEST)));
        ListRow last = deep(first);
        Object day = last.cursor().value();
        compare(
                "list: page 20",
                first.after(last.cursor()),
                new Stretch(
                        "result_on = ? AND id < ?", List.of(day, last.record().id())),
                new Stretch("result_on < ?", List.of(day)));
        compare(
                "list: filtered",
                first.where(List.of(Filter.equal("channel", "social"))),
                new Stretch("channel = ? AND result_on >= ?", List.of("social", LOWEST)));
    }

    private ListRow deep(ListQuery first) {
        ListRow last = records.page(first, Progress.NONE).getLast();
        for (int page = 2; page < 20; page++) {
            last = records.page(first.after(last.cursor()), Progress.NONE).getLast();
        }
        return last;
    }

    private void compare(String what, ListQuery query, Stretch... byHand) throws Exception {
        List<Stretch> stretches = List.of(byHand);
        int found = records.page(query, Progress.NONE).size();
        if (found != PAGE || plain.page(stretches).size() != PAGE) {
            throw new IllegalStateException(what + ": not the same rows");
        }
        report.compare(
                place + what,
                rows,
                Timing.ofBoth(round -> records.page(query, Progress.NONE), round -> plain.page(stretches)));
    }
}
