package org.maitri.campaigns;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Segments;

/**
 * How many customers an audience has, and how many of them may be turned to.
 *
 * @param all those in the segment or snapshot
 * @param contactable those of them that no rule forbids to contact: neither restricted nor without consent
 * @param now those of them whom neither a limit nor quiet hours hold at the moment
 */
public record Reach(long all, long contactable, long now) {

    /** Counts an audience now. */
    public static Reach of(
            RecordRef audience,
            String channel,
            Segments segments,
            Records records,
            Contacting contacting,
            Attention attention,
            Progress progress) {
        Instant moment = Instant.now();
        LongAdder all = new LongAdder();
        LongAdder contactable = new LongAdder();
        LongAdder now = new LongAdder();
        new AudiencePages(segments, records).each(audience, Condition.ALWAYS, progress, customers -> {
            all.add(customers.size());
            contactable.add(contacting.mayContact(customers, channel, Attention.MARKETING).values().stream()
                    .filter(Contacting.Answer::allowed)
                    .count());
            now.add(attention.ask(customers, channel, Attention.MARKETING, moment, progress).values().stream()
                    .filter(Attention.Answer::allowed)
                    .count());
        });
        return new Reach(all.sum(), contactable.sum(), now.sum());
    }
}
