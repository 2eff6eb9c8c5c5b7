package org.maitri.services.internal.merge;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Component;

/** Tells with whom a record was merged; the entry opens the absorbed record. */
@Component
public final class MergeTimeline implements TimelineContributor {

    @Override
    public List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, UnitOfWork work) {
        return new StoredMerges(work)
                .into(customer).stream()
                        .filter(merge -> query.admits(merge.mergedAt(), merge.id()))
                        .map(MergeTimeline::entry)
                        .sorted(TimelineQuery.NEWEST_FIRST)
                        .limit(query.limit())
                        .toList();
    }

    private static TimelineEntry entry(StoredMerge merge) {
        return new TimelineEntry(
                merge.id(),
                merge.mergedAt(),
                StoredMerge.TYPE,
                Messages.get("timeline.kind"),
                "merge",
                Messages.get("timeline.title", merge.absorbedTitle()),
                "",
                merge.createdBy(),
                merge.absorbed());
    }
}
