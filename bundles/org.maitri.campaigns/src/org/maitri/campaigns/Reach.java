package org.maitri.campaigns;

import java.util.Collection;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/**
 * How many customers an audience has, and how many of them may be turned to.
 *
 * @param all those in the segment or snapshot
 * @param contactable those of them that no rule forbids to contact: neither restricted nor without consent
 */
public record Reach(long all, long contactable) {

    private static final int PAGE = 1000;

    /** Counts an audience now; memory stays flat however many there are. */
    public static Reach of(
            RecordRef audience,
            String channel,
            Segments segments,
            Records records,
            Contacting contacting,
            Progress progress) {
        Expression expression = segments.audience(audience, progress);
        long all = 0;
        long contactable = 0;
        for (RecordType<?> type : segments.customerTypes()) {
            ListQuery next = ListQuery.of(type, PAGE).meeting(segments.condition(expression, type));
            List<ListRow> rows;
            do {
                progress.check();
                rows = records.page(next, progress);
                all += rows.size();
                contactable += allowed(rows.stream().map(ListRow::record).toList(), channel, contacting);
                if (!rows.isEmpty()) {
                    next = next.after(rows.getLast().cursor());
                }
            } while (rows.size() == PAGE);
        }
        return new Reach(all, contactable);
    }

    private static long allowed(Collection<RecordRef> customers, String channel, Contacting contacting) {
        return customers.isEmpty()
                ? 0
                : contacting.mayContact(customers, channel, "marketing").values().stream()
                        .filter(Contacting.Answer::allowed)
                        .count();
    }
}
