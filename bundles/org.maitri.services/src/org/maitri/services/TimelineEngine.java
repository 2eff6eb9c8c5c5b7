package org.maitri.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.merge.StoredMerges;
import org.maitri.services.internal.timeline.GoneModules;
import org.maitri.services.internal.timeline.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineCompanions;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineFilter;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Merges what the modules know of a customer. Entries of records that the person may not see are left out. */
@Component
public final class TimelineEngine implements Timeline {

    private static final Logger LOG = Logger.getLogger(TimelineEngine.class.getName());

    /** Of what is searched, so much is read at a time. */
    private static final int STRIDE = 500;

    /** So many people of a company are asked for, as each costs a query for each module. */
    private static final int COMPANIONS = 50;

    private static final UUID FIRST_KEY = new UUID(0, 0);

    private final Database database;
    private final Records records;
    private final Access access;
    private final List<TimelineContributor> installed;
    private final List<TimelineCompanions> companions;
    private GoneModules gone;

    public TimelineEngine(Database database, Records records, Access access, List<TimelineContributor> installed) {
        this(database, records, access, installed, List.of());
    }

    @Activate
    public TimelineEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TimelineContributor> installed,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TimelineCompanions> companions) {
        this.companions = List.copyOf(companions);
        this.database = database;
        this.records = records;
        this.access = access;
        this.installed = List.copyOf(installed);
    }

    @Override
    public List<TimelineKind> kinds() {
        Map<String, TimelineKind> kinds = new LinkedHashMap<>();
        contributors().forEach(contributor -> contributor.kinds().forEach(kind -> kinds.put(kind.id(), kind)));
        return kinds.values().stream()
                .sorted(Comparator.comparing(TimelineKind::label))
                .toList();
    }

    @Override
    public List<TimelineEntry> page(RecordRef customer, TimelineQuery query, Progress progress) {
        return newest(entries(customer, query, progress), query);
    }

    @Override
    public List<TimelineEntry> pageOfAll(RecordRef customer, TimelineQuery query, Progress progress) {
        List<TimelineEntry> all = new ArrayList<>(entries(customer, query, progress));
        List<RecordRef> people = database.read(
                work -> companions.stream()
                        .flatMap(each -> each.of(customer, COMPANIONS, work).stream())
                        .filter(person ->
                                access.may(records.requireType(person.type()).readPermission()))
                        .distinct()
                        .toList(),
                progress);
        Map<RecordRef, String> names = records.titles(people);
        for (RecordRef person : people) {
            entries(person, query, progress).stream()
                    .map(entry -> entry.of(Messages.get("of", entry.kindLabel(), names.getOrDefault(person, ""))))
                    .forEach(all::add);
        }
        return newest(all, query);
    }

    private static List<TimelineEntry> newest(List<TimelineEntry> entries, TimelineQuery query) {
        return entries.stream()
                .sorted(TimelineQuery.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private List<TimelineEntry> entries(RecordRef customer, TimelineQuery query, Progress progress) {
        TimelineQuery within = withinPeriod(query);
        List<TimelineEntry> all = new ArrayList<>();
        for (RecordRef told : withAbsorbed(customer, progress)) {
            for (TimelineContributor contributor : contributors()) {
                if (mayTell(contributor, query.filter())) {
                    progress.check();
                    all.addAll(entriesOf(contributor, told, within, progress));
                }
            }
        }
        return all;
    }

    private List<TimelineContributor> contributors() {
        List<TimelineContributor> all = new ArrayList<>(installed);
        all.add(gone());
        return all;
    }

    private synchronized GoneModules gone() {
        if (gone == null) {
            gone = database.read(work -> GoneModules.of(records, work));
        }
        return gone;
    }

    /** A contributor that names its kinds, none of which is asked for, is not asked. */
    private static boolean mayTell(TimelineContributor contributor, TimelineFilter filter) {
        List<TimelineKind> kinds = contributor.kinds();
        return filter.kinds().isEmpty()
                || kinds.isEmpty()
                || kinds.stream().map(TimelineKind::id).anyMatch(filter.kinds()::contains);
    }

    /** The end of the period is a place on the timeline, where every contributor can begin. */
    private static TimelineQuery withinPeriod(TimelineQuery query) {
        boolean begins = query.filter().until() != null
                && query.before()
                        .filter(cursor -> cursor.at().isBefore(query.filter().until()))
                        .isEmpty();
        return begins
                ? new TimelineQuery(
                        Optional.of(new TimelineQuery.Cursor(query.filter().until(), FIRST_KEY)),
                        query.limit(),
                        query.filter())
                : query;
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
            return database.read(work -> visible(contributor, customer, query, work, progress), progress);
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
            TimelineContributor contributor,
            RecordRef customer,
            TimelineQuery query,
            UnitOfWork work,
            Progress progress) {
        int stride = query.filter().selects() ? Math.max(STRIDE, query.limit()) : query.limit();
        List<TimelineEntry> visible = new ArrayList<>();
        TimelineQuery next = new TimelineQuery(query.before(), stride, query.filter());
        while (visible.size() < query.limit()) {
            progress.check();
            List<TimelineEntry> page = contributor.entries(customer, next, work);
            TimelineQuery asked = next;
            page.stream()
                    .filter(entry -> asked.admits(entry.at(), entry.id())
                            && query.filter().admits(entry)
                            && mayRead(entry))
                    .limit(query.limit() - (long) visible.size())
                    .forEach(visible::add);
            if (page.size() < stride || beforePeriod(page.getLast(), query.filter())) {
                break;
            }
            next = next.after(page.getLast());
        }
        return visible;
    }

    private static boolean beforePeriod(TimelineEntry entry, TimelineFilter filter) {
        return filter.from() != null && entry.at().isBefore(filter.from());
    }

    private boolean mayRead(TimelineEntry entry) {
        return access.may(records.type(entry.record().type())
                .map(RecordType::readPermission)
                .orElse(entry.record().type() + ".read"));
    }
}
