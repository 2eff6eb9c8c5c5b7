package org.maitri.conformance.internal.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Attributes;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.timeline.TimelineCompanions;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** What is told on a customer's timeline. */
public final class TimelineRules {

    private static final int ALL_ENTRIES = 500;

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    TimelineContributor.class,
                    "A kind of timeline entry is the module's own and has a label",
                    (told, x, f) -> told.kinds().forEach(kind -> kind(told, kind, x, f))),
            Rule.each(
                    TimelineContributor.class,
                    "Timeline entries are whole, and of a kind that is named",
                    (told, x, f) -> {
                        Set<String> kinds =
                                told.kinds().stream().map(TimelineKind::id).collect(Collectors.toSet());
                        for (RecordRef customer : x.customers()) {
                            entries(told, customer, TimelineQuery.newest(ALL_ENTRIES), x)
                                    .forEach(entry -> entry(told, entry, kinds, x, f));
                        }
                    }),
            Rule.each(
                    TimelineContributor.class,
                    "A timeline is told newest first, page by page, each entry once",
                    (told, x, f) -> {
                        for (RecordRef customer : x.customers()) {
                            pages(told, customer, x, f);
                        }
                    }),
            Rule.each(
                    TimelineContributor.class, "A page begins where another plug-in's entry ended it", (told, x, f) -> {
                        for (RecordRef customer : x.customers()) {
                            between(told, customer, x, f);
                        }
                    }),
            Rule.each(
                    TimelineContributor.class,
                    "Of a customer nobody knows no timeline tells",
                    (told, x, f) -> f.expect(
                            entries(told, x.nobody(), TimelineQuery.newest(10), x)
                                    .isEmpty(),
                            told,
                            "it tells of a customer that does not exist",
                            "Ask for the customer's own records")),
            Rule.each(
                    TimelineCompanions.class,
                    "Companions of a customer are others who exist, no more than asked for",
                    (who, x, f) -> {
                        f.expect(
                                x.read(work -> who.of(x.nobody(), 5, work)).isEmpty(),
                                who,
                                "a customer that does not exist has companions",
                                "Return an empty list");
                        for (RecordRef customer : x.customers()) {
                            List<RecordRef> found = x.read(work -> who.of(customer, 2, work));
                            f.expect(
                                    found.size() <= 2
                                            && !found.contains(customer)
                                            && found.stream().allMatch(x::exists),
                                    who,
                                    "of 2 companions wanted it names " + found,
                                    "Name existing others, at most as many as wanted");
                        }
                    }));

    private TimelineRules() {}

    private static List<TimelineEntry> entries(
            TimelineContributor told, RecordRef customer, TimelineQuery query, Examined examined) {
        return examined.read(work -> told.entries(customer, query, work));
    }

    private static void kind(TimelineContributor told, TimelineKind kind, Examined examined, Faults faults) {
        faults.expect(
                examined.owns(kind.id()), told, "a kind is called " + kind.id(), "Begin it with " + examined.prefix());
        faults.words(kind.label(), told, "the label of " + kind.id());
        faults.words(kind.icon(), told, "the icon of " + kind.id());
        kind.stored()
                .ifPresent(stored -> List.of(stored.customer(), stored.at(), stored.title(), stored.text()).stream()
                        .filter(attribute -> !attribute.isBlank())
                        .forEach(attribute -> faults.expect(
                                Attributes.declared(stored.entity(), attribute).isPresent(),
                                told,
                                "the texts of " + kind.id() + " are to stand in the attribute " + attribute + ", which "
                                        + stored.entity().getSimpleName() + " does not have",
                                "Name a JPA attribute, so that the entry still reads once the plug-in is gone")));
    }

    private static void entry(
            TimelineContributor told, TimelineEntry entry, Set<String> kinds, Examined examined, Faults faults) {
        faults.expect(
                kinds.contains(entry.kind()),
                told,
                "an entry is of the kind " + entry.kind() + ", which kinds() does not name",
                "Name it there, so that people can filter by it");
        faults.words(entry.title(), told, "the title of an entry of " + entry.kind());
        faults.words(entry.kindLabel(), told, "the label of an entry of " + entry.kind());
        faults.expect(
                entry.at() != null && entry.detail() != null && entry.actor() != null,
                told,
                "an entry of " + entry.kind() + " has null for moment, detail or actor",
                "Texts are blank where there is nothing to say, and every entry has a moment");
        faults.expect(
                examined.exists(entry.record()),
                told,
                "an entry opens " + entry.record() + ", which is not there",
                "Name the record that tells more");
    }

    private static void pages(TimelineContributor told, RecordRef customer, Examined examined, Faults faults) {
        List<TimelineEntry> whole = entries(told, customer, TimelineQuery.newest(ALL_ENTRIES), examined);
        faults.expect(
                whole.equals(whole.stream().sorted(TimelineQuery.NEWEST_FIRST).toList()),
                told,
                "entries of one customer are not in the order of TimelineQuery.NEWEST_FIRST",
                "Order by moment and then by key, both descending");
        List<UUID> paged = new ArrayList<>();
        TimelineQuery query = TimelineQuery.newest(2);
        for (List<TimelineEntry> page = entries(told, customer, query, examined);
                !page.isEmpty() && paged.size() <= whole.size();
                page = entries(told, customer, query, examined)) {
            faults.expect(
                    page.size() <= 2, told, "a page of 2 has " + page.size() + " entries", "Keep to the query's limit");
            page.forEach(entry -> paged.add(entry.id()));
            query = query.after(page.getLast());
        }
        List<UUID> ids = whole.stream().map(TimelineEntry::id).toList();
        faults.expect(new HashSet<>(ids).size() == ids.size(), told, "two entries have the same id", "Make ids unique");
        faults.expect(
                paged.equals(ids),
                told,
                "read in pages of 2, a customer has " + paged.size() + " entries; read at once " + ids.size(),
                "Leave out what TimelineQuery.admits does not admit, and fill every page that is not the last");
    }

    /** Entries of all plug-ins are mixed: a page may begin after a moment at which this one has no entry. */
    private static void between(TimelineContributor told, RecordRef customer, Examined examined, Faults faults) {
        List<TimelineEntry> whole = entries(told, customer, TimelineQuery.newest(ALL_ENTRIES), examined);
        if (whole.isEmpty()) {
            return;
        }
        TimelineEntry first = whole.getFirst();
        TimelineQuery later = new TimelineQuery(
                Optional.of(new TimelineQuery.Cursor(first.at().plusSeconds(1), new UUID(0, 1))), ALL_ENTRIES);
        faults.expect(
                entries(told, customer, later, examined).size() == whole.size(),
                told,
                "behind a moment later than its newest entry it tells fewer entries than at first",
                "Compare keys only where the moments are the same, as TimelineQuery.admits does");
        TimelineQuery before =
                new TimelineQuery(Optional.of(new TimelineQuery.Cursor(first.at(), new UUID(0, 0))), ALL_ENTRIES);
        faults.expect(
                entries(told, customer, before, examined).stream()
                        .allMatch(entry -> entry.at().isBefore(first.at())),
                told,
                "it tells entries that the page before had already",
                "Leave out what TimelineQuery.admits does not admit");
    }
}
