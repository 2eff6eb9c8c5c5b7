package org.maitri.publicrelations.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.osgi.service.component.annotations.Component;

/** Takes in lists of events and recalls. */
@Component(service = ImportContributor.class)
public final class EventImport implements ImportContributor<PublicEvent> {

    /** What agencies call the numbers of their recalls. */
    private static final Set<String> NUMBERS = Set.of(
            "recall number",
            "nhtsa id",
            "recall event id",
            "recall id",
            "recall no",
            "alert number",
            "notification number",
            "case number");
    /** Columns that only lists of dangerous products have. */
    private static final Pattern DANGER = Pattern.compile(
            ".*recall.*|risk type|risk description|notifying country|hazard description|r\u00FCckruf.*|(.* )?rappel.*");

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 10;
    /** How long a recall of which nothing else is said is taken to be running. */
    private static final int RECALL_DAYS = 90;

    @Override
    public String recordType() {
        return "publicrelations.event";
    }

    @Override
    public List<ImportTarget> targets() {
        return EventFormats.TARGETS;
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return EventFormats.ALL;
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        Map<String, String> defaults = new HashMap<>(proposed.defaults());
        boolean recalls = sample.columns().stream()
                .anyMatch(column -> DANGER.matcher(Proposals.plain(column)).matches());
        if (recalls) {
            defaults.putIfAbsent(EventFormats.KIND, EventKind.RECALL);
        }
        Mapping mapping = Proposals.withTrueKeys(sample, proposed);
        List<Column> columns = new ArrayList<>();
        mapping.columns().forEach(column -> columns.add(better(sample, mapping, column, recalls)));
        return new Mapping(mapping.name(), mapping.recordType(), columns, defaults);
    }

    /**
     * A column called "state" may be a part of a country or how far an event is, a "category" of recalls tells of their
     * products: its cells tell.
     */
    private static Column better(Sample sample, Mapping mapping, Column column, boolean recalls) {
        String heading = Proposals.plain(column.name());
        if (heading.equals("state")
                && Proposals.values(sample, column).stream()
                        .allMatch(value -> Lexicon.eventState(value).isPresent())) {
            return Column.to(column.name(), EventFormats.STATUS);
        }
        if (recalls
                && column.target().equals(EventFormats.KIND)
                && Proposals.values(sample, column).stream()
                        .allMatch(value -> Lexicon.eventKind(value).isEmpty())) {
            return Column.to(column.name(), Mapping.ATTRIBUTE);
        }
        boolean keyed =
                mapping.columns().stream().anyMatch(each -> each.target().equals(Mapping.KEY));
        return !keyed
                        && column.target().equals(Mapping.ATTRIBUTE)
                        && NUMBERS.contains(heading)
                        && Proposals.identifies(sample, column)
                ? Column.to(column.name(), Mapping.KEY)
                : column;
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        Optional<LocalDate> impossible = Stream.of("startsOn", "endsOn")
                .flatMap(target -> row.date(target).stream())
                .filter(day -> day.getYear() < FIRST_YEAR)
                .findFirst();
        if (impossible.isPresent()) {
            return impossible.map(day -> Messages.get("event.wrong.year", day.toString()));
        }
        return name(row).isEmpty() ? Optional.of(Messages.get("event.wrong.nameless")) : Optional.empty();
    }

    @Override
    public void apply(PublicEvent event, ImportRow row, boolean created, ImportContext context) {
        if (event.name() == null) {
            event.setName(name(row).orElseGet(context::sourceName));
        }
        row.text(EventFormats.KIND).ifPresent(words -> {
            event.setKind(Lexicon.eventKind(words).orElse(EventKind.OTHER));
            if (!words.equals(event.kind())) {
                event.setAttribute("type", words);
            }
        });
        row.text(EventFormats.SEVERITY)
                .ifPresent(words -> Lexicon.severity(words)
                        .ifPresentOrElse(event::setSeverity, () -> event.setAttribute("severity", words)));
        row.text(EventFormats.BRAND).ifPresent(brand -> event.setAttribute("brand", brand));
        LocalDate today = LocalDate.now(context.zone());
        Optional<String> status = row.text(EventFormats.STATUS).flatMap(Lexicon::eventState);
        row.text(EventFormats.STATUS)
                .filter(words -> Lexicon.eventState(words).isEmpty())
                .ifPresent(words -> event.setAttribute(EventFormats.STATUS, words));
        if (status.isPresent()) {
            event.takeOverState(status.get());
        } else if (created) {
            event.takeOverState(likelyState(event, today));
        }
        if (event.startsOn() != null && event.startsOn().getYear() > today.getYear() + YEARS_AHEAD) {
            context.remark(Messages.get("event.remark.future", event.startsOn().toString()));
        }
    }

    /** What a row that says nothing of its state probably means: what lies ahead is planned, what lies behind is done. */
    static String likelyState(PublicEvent event, LocalDate today) {
        LocalDate last = event.endsOn() == null ? event.startsOn() : event.endsOn();
        if (last == null || last.isAfter(today)) {
            return PublicEvent.PLANNED;
        }
        return event.isEmergency() && last.isAfter(today.minusDays(RECALL_DAYS))
                ? PublicEvent.RUNNING
                : PublicEvent.DONE;
    }

    /** The name in the row, else one made of brand and product, or of what else says what it is about. */
    private static Optional<String> name(ImportRow row) {
        String made = row.text("name").orElseGet(() -> joined(row, EventFormats.BRAND, "product"));
        if (made.isEmpty()) {
            made = joined(row, "company", "reason");
        }
        if (made.isEmpty()) {
            made = joined(row, "people", "place");
        }
        if (made.isEmpty()) {
            made = row.text("description").orElse("");
        }
        String name = made.length() > LONGEST_NAME ? made.substring(0, LONGEST_NAME - 1) + "…" : made;
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String joined(ImportRow row, String first, String second) {
        return Stream.of(row.text(first).orElse(null), row.text(second).orElse(null))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
