package org.maitri.campaigns;

import java.util.List;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/** Goes through the customers of a segment or snapshot, a page at a time, so that memory stays flat however many there are. */
final class AudiencePages {

    private static final int PAGE = 1000;

    private final Segments segments;
    private final Records records;

    AudiencePages(Segments segments, Records records) {
        this.segments = segments;
        this.records = records;
    }

    /** @param further what the customers have to meet besides */
    void each(RecordRef audience, Condition further, Progress progress, Consumer<List<RecordRef>> page) {
        Expression expression = segments.audience(audience, progress);
        for (RecordType<?> type : segments.customerTypes()) {
            ListQuery next =
                    ListQuery.of(type, PAGE).meeting(Condition.all(segments.condition(expression, type), further));
            List<ListRow> rows;
            do {
                progress.check();
                rows = records.page(next, progress);
                if (!rows.isEmpty()) {
                    page.accept(rows.stream().map(ListRow::record).toList());
                    next = next.after(rows.getLast().cursor());
                }
            } while (rows.size() == PAGE);
        }
    }
}
