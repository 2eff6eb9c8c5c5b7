package org.maitri.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.merge.StoredMerges;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Merges what the modules know of a customer. Entries of records that the person may not see are left out. */
@Component
public final class TimelineEngine implements Timeline {

    private static final Logger LOG = Logger.getLogger(TimelineEngine.class.getName());
    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id)
            .reversed();

    private final Database database;
    private final Records records;
    private final Access access;
    private final List<TimelineContributor> contributors;

    @Activate
    public TimelineEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TimelineContributor> contributors) {
        this.database = database;
        this.records = records;
        this.access = access;
        this.contributors = List.copyOf(contributors);
    }

    @Override
    public List<TimelineEntry> page(RecordRef customer, TimelineQuery query, Progress progress) {
        List<TimelineEntry> all = new ArrayList<>();
        for (RecordRef told : withAbsorbed(customer, progress)) {
            for (TimelineContributor contributor : contributors) {
                progress.check();
                all.addAll(entriesOf(contributor, told, query, progress));
            }
        }
        return all.stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
    }

    /** What was told of records that were merged into this one belongs here too. */
    private List<RecordRef> withAbsorbed(RecordRef customer, Progress progress) {
        List<RecordRef> told = new ArrayList<>(List.of(customer));
        told.addAll(database.read(work -> new StoredMerges(work).predecessors(customer), progress));
        return told;
    }

    /** Each contributor reads in a unit of work of its own: one that fails must not spoil the others' transaction. */
    private List<TimelineEntry> entriesOf(
            TimelineContributor contributor, RecordRef customer, TimelineQuery query, Progress progress) {
        try {
            return database.read(work -> visible(contributor, customer, query, work), progress);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The timeline goes without " + contributor.getClass().getName(),
                    failed);
            return List.of();
        }
    }

    private List<TimelineEntry> visible(
            TimelineContributor contributor, RecordRef customer, TimelineQuery query, UnitOfWork work) {
        List<TimelineEntry> visible = new ArrayList<>();
        TimelineQuery next = query;
        while (visible.size() < query.limit()) {
            List<TimelineEntry> page = contributor.entries(customer, next, work);
            TimelineQuery asked = next;
            page.stream()
                    .filter(entry -> asked.admits(entry.at(), entry.id()) && mayRead(entry))
                    .forEach(visible::add);
            if (page.size() < query.limit()) {
                break;
            }
            next = new TimelineQuery(Optional.of(TimelineQuery.Cursor.of(page.getLast())), query.limit());
        }
        return visible;
    }

    private boolean mayRead(TimelineEntry entry) {
        return records.type(entry.record().type())
                .map(type -> access.may(type.readPermission()))
                .orElse(true);
    }
}
