package org.maitri.tickets.internal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.osgi.service.component.annotations.Component;

/**
 * Knows how rows of other ticket systems become tickets: either one row is one ticket as it is now, or each row is one line
 * of a ticket's log, which is then lived through again.
 */
@Component(service = ImportContributor.class)
public final class TicketImport implements ImportContributor<Ticket> {

    static final String EVENT_AT = "eventAt";
    /** For systems that separate tags by blanks. */
    static final String TAG_WORDS = "tagWords";

    private static final List<String> CUSTOMERS = List.of(
            "from",
            "user",
            "reporter",
            "reported by",
            "sender",
            "submitter",
            "associated contact",
            "kundenbenutzer",
            "melder",
            "demandeur",
            "cliente");

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 200;

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                target(
                        "subject",
                        FieldKind.TEXT,
                        "title",
                        "summary",
                        "ticket subject",
                        "short description",
                        "issue",
                        "topic",
                        "betreff",
                        "headline",
                        "titel",
                        "titre",
                        "objet",
                        "asunto",
                        "oggetto",
                        "onderwerp",
                        "ticket name",
                        "conversation subject",
                        "request subject",
                        "case subject",
                        "name"),
                target(
                        "description",
                        FieldKind.LONG_TEXT,
                        "ticket description",
                        "details",
                        "body",
                        "message",
                        "content",
                        "beschreibung",
                        "first message",
                        "comment",
                        "problem description",
                        "initial message",
                        "descripción",
                        "problembeschreibung"),
                target("product", FieldKind.TEXT, "product purchased", "product name", "item", "produkt", "asset"),
                target(
                        "category",
                        FieldKind.TEXT,
                        "ticket type",
                        "issue type",
                        "subcategory",
                        "kategorie",
                        "topic name",
                        "request type",
                        "help topic",
                        "case reason",
                        "reason",
                        "topic category"),
                target(
                        "team",
                        FieldKind.TEXT,
                        "queue",
                        "group",
                        "assignment group",
                        "assigned team",
                        "department",
                        "ticket group",
                        "abteilung",
                        "support group",
                        "mailbox",
                        "queue name",
                        "queuename",
                        "team assigned",
                        "assigned group",
                        "warteschlange",
                        "gruppe",
                        "groupe",
                        "grupo",
                        "service desk"),
                target(
                        "resolution",
                        FieldKind.LONG_TEXT,
                        "solution",
                        "resolution notes",
                        "close notes",
                        "losung",
                        "resolution comment"),
                target("tags", FieldKind.TAGS, "labels", "label", "ticket tags"),
                target(TAG_WORDS, FieldKind.TEXT),
                target(
                        "status",
                        FieldKind.TEXT,
                        "state",
                        "ticket status",
                        "ticket state",
                        "incident state",
                        "stage",
                        "zustand",
                        "current status",
                        "estado",
                        "etat",
                        "statut",
                        "stato",
                        "conversation state"),
                target(
                        "urgency",
                        FieldKind.TEXT,
                        "priority",
                        "ticket priority",
                        "prioritat",
                        "priority level",
                        "severity",
                        "priorite",
                        "prioridad",
                        "priorita",
                        "prioriteit",
                        "ticket severity"),
                target(
                        "source",
                        FieldKind.TEXT,
                        "channel",
                        "ticket channel",
                        "via",
                        "contact type",
                        "origin",
                        "kanal",
                        "ticket source",
                        "case origin",
                        "created by channel",
                        "method"),
                target(
                        "sort",
                        FieldKind.TEXT,
                        "type",
                        "kind",
                        "art",
                        "request kind",
                        "typ",
                        "case type",
                        "record type"),
                target(
                        "satisfaction",
                        FieldKind.TEXT,
                        "rating",
                        "satisfaction rating",
                        "csat",
                        "customer satisfaction rating",
                        "satisfaction score",
                        "csat score",
                        "customer rating",
                        "bewertung",
                        "survey results",
                        "conversation rating",
                        "csat rating",
                        "satisfaction rating custom field",
                        "kundenzufriedenheit"),
                target(
                        "opened",
                        FieldKind.MOMENT,
                        "opened at",
                        "created",
                        "created at",
                        "date created",
                        "create date",
                        "creation date",
                        "opened",
                        "open date",
                        "submitted",
                        "date opened",
                        "created time",
                        "created date",
                        "created on",
                        "reported on",
                        "erstellt",
                        "erstellt am",
                        "date",
                        "time opened",
                        "ticket created",
                        "date submitted",
                        "requested at",
                        "createdate",
                        "date time opened",
                        "opened date",
                        "create time",
                        "creation time",
                        "eroffnet",
                        "eroffnet am",
                        "angelegt am",
                        "erstellungsdatum",
                        "cree le",
                        "date de creation",
                        "fecha de creacion",
                        "creado",
                        "received",
                        "received at",
                        "started at",
                        "conversation started at"),
                target(
                        "answered",
                        FieldKind.MOMENT,
                        "first response time",
                        "first response at",
                        "first reply at",
                        "first responded at",
                        "initial response time",
                        "first response",
                        "first answer",
                        "first contacted at"),
                target(
                        "solved",
                        FieldKind.MOMENT,
                        "time to resolution",
                        "resolved",
                        "resolved at",
                        "resolved time",
                        "resolution date",
                        "solved at",
                        "date resolved",
                        "resolved date",
                        "resolution time",
                        "solved",
                        "gelost am",
                        "date time resolved",
                        "gelost",
                        "solved date",
                        "resolved on",
                        "resolu le",
                        "resuelto"),
                target(
                        "ended",
                        FieldKind.MOMENT,
                        "closed at",
                        "closed",
                        "closed time",
                        "date closed",
                        "close date",
                        "close at",
                        "closed date",
                        "geschlossen am",
                        "completed at",
                        "date time closed",
                        "closed on",
                        "geschlossen",
                        "last closed at",
                        "schliessdatum",
                        "fermeture",
                        "cerrado"),
                target("reopened", FieldKind.INTEGER, "reopen count", "reopens", "times reopened", "reopened count"),
                target(
                        "person",
                        FieldKind.TEXT,
                        "assignee",
                        "assigned to",
                        "owner",
                        "agent",
                        "ticket owner",
                        "bearbeiter",
                        "assigned agent",
                        "technician",
                        "responsible",
                        "case owner",
                        "assigned staff",
                        "zustandig",
                        "besitzer",
                        "agent assigned",
                        "teammate assigned",
                        "assignee name",
                        "agent name",
                        "verantwortlicher",
                        "verantwortlich",
                        "asignado a",
                        "assigne a",
                        "attribue a",
                        "staff assigned"),
                target(EVENT_AT, FieldKind.MOMENT, "sys updated at", "event time", "event timestamp", "changed at"),
                target("actor", FieldKind.TEXT, "sys updated by", "changed by", "updated by", "event by"));
    }

    private static ImportTarget target(String id, FieldKind kind, String... aliases) {
        return ImportTarget.of(id, Messages.get("target." + id), kind, aliases);
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return TicketSystems.all();
    }

    @Override
    public List<String> namesOf(String field) {
        return field.equals("customer") ? CUSTOMERS : List.of();
    }

    @Override
    public boolean rowsAreEvents(Mapping mapping) {
        return mapping.columns().stream().anyMatch(column -> column.target().equals(EVENT_AT));
    }

    @Override
    public void apply(Ticket ticket, ImportRow row, boolean created, ImportContext context) {
        if (created) {
            ticket.recall(null, null, null, null);
            name(ticket);
        }
        words(ticket, row);
        Optional<Instant> happened = row.moment(EVENT_AT);
        if (happened.isPresent()) {
            new Replay(ticket, row, context).at(happened.get(), created);
        } else {
            remember(ticket, row, context);
        }
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
        row.text("sort")
                .or(() -> row.text("category"))
                .or(() -> row.text("subject"))
                .flatMap(Wording.KINDS::meaning)
                .ifPresent(ticket::setKind);
        row.text(TAG_WORDS)
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
        return row.text(target).map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)));
    }

    private static void remember(Ticket ticket, ImportRow row, ImportContext context) {
        ticket.recall(
                row.moment("opened").orElse(ticket.openedAt()),
                row.moment("answered").orElse(ticket.firstAnsweredAt()),
                row.moment("solved").orElse(ticket.resolvedAt()),
                row.moment("ended").orElse(ticket.closedAt()));
        name(row, "person").ifPresent(ticket::recallAssignee);
        name(row, "team").ifPresent(ticket::setQueue);
        long reopened = row.integer("reopened").orElse(ticket.reopenCount());
        ticket.recallState(stateOf(ticket, row, context), reopened);
        if (ticket.timesContradict()) {
            context.remark(Messages.get("remark.contradiction"));
        }
    }

    private static String stateOf(Ticket ticket, ImportRow row, ImportContext context) {
        Optional<String> text = row.text("status");
        if (text.isEmpty()) {
            return Stream.of(
                            Map.entry(row.moment("ended"), TicketState.CLOSED),
                            Map.entry(row.moment("solved"), TicketState.RESOLVED),
                            Map.entry(row.moment("answered"), TicketState.OPEN))
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
