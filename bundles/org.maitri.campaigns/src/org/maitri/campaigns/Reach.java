package org.maitri.campaigns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
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
 * @param now those of them whom neither a limit nor quiet hours hold at the moment
 */
public record Reach(long all, long contactable, long now) {

    private static final int PAGE = 1000;

    /** Counts an audience now; memory stays flat however many there are. */
    public static Reach of(
            RecordRef audience,
            String channel,
            Segments segments,
            Records records,
            Contacting contacting,
            Attention attention,
            Progress progress) {
        Instant moment = Instant.now();
        Expression expression = segments.audience(audience, progress);
        long all = 0;
        long contactable = 0;
        long now = 0;
        for (RecordType<?> type : segments.customerTypes()) {
            ListQuery next = ListQuery.of(type, PAGE).meeting(segments.condition(expression, type));
            List<ListRow> rows;
            do {
                progress.check();
                rows = records.page(next, progress);
                all += rows.size();
                List<RecordRef> customers = rows.stream().map(ListRow::record).toList();
                contactable += allowed(customers, channel, contacting);
                now += attention.ask(customers, channel, Attention.MARKETING, moment, progress).values().stream()
                        .filter(Attention.Answer::allowed)
                        .count();
                if (!rows.isEmpty()) {
                    next = next.after(rows.getLast().cursor());
                }
            } while (rows.size() == PAGE);
        }
        return new Reach(all, contactable, now);
    }

    private static long allowed(Collection<RecordRef> customers, String channel, Contacting contacting) {
        return customers.isEmpty()
                ? 0
                : contacting.mayContact(customers, channel, Attention.MARKETING).values().stream()
                        .filter(Contacting.Answer::allowed)
                        .count();
    }
}
