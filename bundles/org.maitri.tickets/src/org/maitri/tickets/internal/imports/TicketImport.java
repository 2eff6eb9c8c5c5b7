package org.maitri.tickets.internal.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.osgi.service.component.annotations.Component;

/**
 * Knows how rows of other ticket systems become tickets: either one row is one ticket as it is now, or each row is one line
 * of a ticket's log, which is then lived through again.
 */
@Component(service = ImportContributor.class)
public final class TicketImport implements ImportContributor<Ticket> {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 200;
    /** What systems call it when a ticket is nobody's. */
    private static final Set<String> NOBODY =
            Set.of("nobody", "no agent", "unassigned", "not assigned", "none", "no one", "niemand", "nicht zugewiesen");

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return TicketColumns.targets();
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return TicketSystems.all();
    }

    @Override
    public List<String> namesOf(String field) {
        return field.equals("customer") ? TicketColumns.customers() : List.of();
    }

    /**
     * Where each ticket has one row, the moment of its last change is no line of a log; where it has several, the log tells
     * its times, and what each row says of them beforehand is kept as it is.
     */
    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        boolean log = rowsAreEvents(proposed)
                && proposed.columns().stream()
                        .filter(column -> column.target().equals(Mapping.KEY))
                        .map(column -> sample.values(sample.columns().indexOf(column.name())))
                        .anyMatch(keys -> keys.stream().distinct().count() < keys.size());
        Map<String, String> unfit =
                log ? TicketColumns.TOLD_BY_A_LOG : Map.of(TicketColumns.EVENT_AT, Mapping.ATTRIBUTE);
        List<Mapping.Column> columns = proposed.columns().stream()
                .map(column -> unfit.containsKey(column.target())
                        ? Mapping.Column.to(column.name(), unfit.get(column.target()))
                        : column)
                .toList();
        return new Mapping(proposed.name(), proposed.recordType(), columns, proposed.defaults());
    }

    @Override
    public boolean rowsAreEvents(Mapping mapping) {
        return mapping.columns().stream().anyMatch(column -> column.target().equals(TicketColumns.EVENT_AT));
    }

    @Override
    public void apply(Ticket ticket, ImportRow row, boolean created, ImportContext context) {
        if (created) {
            ticket.recall(null, null, null, null);
            name(ticket);
        }
        words(ticket, row);
        Optional<Instant> happened = row.moment(TicketColumns.EVENT_AT);
        if (happened.isPresent()) {
            new Replay(ticket, row, context).at(happened.get(), created);
        } else {
            remember(ticket, row, context);
        }
        new Comments(ticket, context).take(row, created);
    }

    /** What the system calls its words is kept where it says more than ours. */
    private static void words(Ticket ticket, ImportRow row) {
        row.text("urgency").ifPresent(text -> {
            ticket.setPriority(Wording.PRIORITIES.meaning(text).orElse(null));
            keep(ticket, "priority", text, Wording.PRIORITIES.meaning(text));
        });
        row.text("source").ifPresent(text -> {
            ticket.setChannel(Wording.CHANNELS.meaning(text).orElse(null));
            keep(ticket, "channel", text, Wording.CHANNELS.meaning(text));
        });
        row.text("sort").ifPresent(text -> keep(ticket, "type", text, Wording.KINDS.meaning(text)));
        if (row.text("type").isEmpty()) {
            row.text("sort")
                    .or(() -> row.text("category"))
                    .or(() -> row.text("subject"))
                    .flatMap(Wording.KINDS::meaning)
                    .ifPresent(ticket::setKind);
        }
        row.text(TicketColumns.TAG_WORDS)
                .ifPresent(text ->
                        ticket.setTags(new TreeSet<>(List.of(text.strip().split("\\s+")))));
        row.text("satisfaction").ifPresent(text -> {
            Optional<Long> rating = Rating.of(text);
            rating.ifPresent(ticket::setRating);
            keep(ticket, "rating", text, rating.map(Object::toString));
        });
    }

    private static void keep(Ticket ticket, String attribute, String text, Optional<String> understood) {
        ticket.setAttribute(Messages.get("attribute." + attribute), understood.isPresent() ? null : text);
    }

    /** A ticket has a subject; where a system knows none, its beginning or its number will do. */
    private static void name(Ticket ticket) {
        if (ticket.subject() == null) {
            String line = ticket.description() == null
                    ? ""
                    : ticket.description().strip().lines().findFirst().orElse("");
            ticket.setSubject(
                    line.isEmpty()
                            ? ticket.externalKey().orElse(ticket.category())
                            : line.substring(0, Math.min(line.length(), LONGEST_SUBJECT)));
        }
    }

    /** The name of a person or a team, which is never long. */
    static Optional<String> name(ImportRow row, String target) {
        return row.text(target)
                .filter(text -> !NOBODY.contains(text.strip().toLowerCase(Locale.ROOT)))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)));
    }

    private static void remember(Ticket ticket, ImportRow row, ImportContext context) {
        Instant closed = row.moment("ended", ticket.closedAt()).orElse(ticket.closedAt());
        Instant resolved = at(row, TicketColumns.SOLVED, TicketColumns.SOLVING_TOOK, ticket.resolvedAt())
                .orElse(ticket.resolvedAt());
        ticket.recall(
                row.moment("opened", ticket.openedAt()).orElse(ticket.openedAt()),
                at(row, "answered", TicketColumns.ANSWER_TOOK, ticket.firstAnsweredAt())
                        .orElse(ticket.firstAnsweredAt()),
                // Where a system knows but one end of a ticket it was resolved by then, as one is here that is closed.
                resolved == null ? closed : resolved,
                closed);
        name(row, "person").ifPresent(ticket::recallAssignee);
        name(row, "team").ifPresent(ticket::setQueue);
        long reopened = row.integer("reopened").orElse(ticket.reopenCount());
        ticket.recallState(stateOf(ticket, row, context), reopened);
        flag(ticket, ticket.timesContradict());
        if (ticket.timesContradict()) {
            context.remark(Messages.get("remark.contradiction"));
        }
    }

    /** Times that contradict each other are kept as they are, with a tag by which lists can be filtered. */
    static void flag(Ticket ticket, boolean contradict) {
        String tag = Messages.get("tag.contradiction");
        if (contradict != ticket.tags().contains(tag)) {
            TreeSet<String> tags = new TreeSet<>(ticket.tags());
            if (contradict) {
                tags.add(tag);
            } else {
                tags.remove(tag);
            }
            ticket.setTags(tags);
        }
    }

    /** The moment itself, or how long after the opening it was. */
    private static Optional<Instant> at(ImportRow row, String moment, String took, Instant stored) {
        return row.moment(moment, stored)
                .or(() -> row.moment("opened")
                        .flatMap(opened ->
                                row.value(took).map(Duration.class::cast).map(opened::plus)));
    }

    private static String stateOf(Ticket ticket, ImportRow row, ImportContext context) {
        Optional<String> text = row.text("status");
        if (text.isEmpty()) {
            return Stream.of(
                            Map.entry(row.moment("ended"), TicketState.CLOSED),
                            Map.entry(
                                    at(row, TicketColumns.SOLVED, TicketColumns.SOLVING_TOOK, null),
                                    TicketState.RESOLVED),
                            Map.entry(at(row, "answered", TicketColumns.ANSWER_TOOK, null), TicketState.OPEN))
                    .filter(known -> known.getKey().isPresent())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ticket.state());
        }
        Optional<String> state = Wording.STATES.meaning(text.get());
        keep(ticket, "status", text.get(), state);
        if (state.isEmpty()) {
            context.remark(Messages.get("remark.state", text.get()));
        }
        return state.orElse(TicketState.OPEN);
    }
}
