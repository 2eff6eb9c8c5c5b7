package org.maitri.tickets.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Agent;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.osgi.service.component.annotations.Component;

/** Describes tickets. Lists, forms, filters, import, export, search and history all follow from this description. */
@Component(service = RecordType.class)
public final class TicketType extends DescribedType<Ticket> {

    public TicketType() {
        super(
                Messages.texts(),
                Ticket.class,
                "ticket",
                Sort.byNewest("openedAt"),
                () -> Ticket.opened(Instant.now()),
                Field.concat(request(), handling(), outcome(), times()));
    }

    private static List<Field<Ticket>> request() {
        return List.of(
                Field.<Ticket>of("number", FieldKind.TEXT, Messages.get("ticket.number"))
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                        .readOnly(Ticket::number),
                Field.<Ticket>of("subject", FieldKind.TEXT, Messages.get("ticket.subject"))
                        .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                        .maxLength(500)
                        .build(Ticket::subject, Ticket::setSubject),
                Field.<Ticket>of("customer", FieldKind.REFERENCE, Messages.get("ticket.customer"))
                        .use(Use.LISTED)
                        .role(Roles.CUSTOMER)
                        .build(Ticket::customer, Ticket::setCustomer),
                Field.<Ticket>of("description", FieldKind.LONG_TEXT, Messages.get("ticket.description"))
                        .use(Use.SEARCHED)
                        .build(Ticket::description, Ticket::setDescription),
                Field.<Ticket>of("product", FieldKind.TEXT, Messages.get("ticket.product"))
                        .use(Use.SEARCHED)
                        .maxLength(300)
                        .build(Ticket::product, Ticket::setProduct),
                Field.<Ticket>of("channel", FieldKind.CHOICE, Messages.get("ticket.channel"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.CHANNELS)
                        .build(Ticket::channel, Ticket::setChannel),
                Field.<Ticket>of("type", FieldKind.CHOICE, Messages.get("ticket.type"))
                        .attribute("kind")
                        .choices(Vocabulary.KINDS)
                        .build(Ticket::kind, Ticket::setKind),
                Field.<Ticket>of("category", FieldKind.TEXT, Messages.get("ticket.category"))
                        .maxLength(300)
                        .build(Ticket::category, Ticket::setCategory));
    }

    /** State and assignee change by what is done to a ticket, so that its log tells of it. */
    private static List<Field<Ticket>> handling() {
        return List.of(
                Field.<Ticket>of("state", FieldKind.CHOICE, Messages.get("ticket.state"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.STATES)
                        .readOnly(Ticket::state),
                Field.<Ticket>of("priority", FieldKind.CHOICE, Messages.get("ticket.priority"))
                        .use(Use.LISTED, Use.REQUIRED)
                        .choices(Vocabulary.PRIORITIES)
                        .build(Ticket::priority, Ticket::setPriority),
                Field.<Ticket>of("queue", FieldKind.TEXT, Messages.get("ticket.queue"))
                        .names(Roles.QUEUE)
                        .maxLength(200)
                        .build(Ticket::queue, Ticket::setQueue),
                Field.<Ticket>of("branch", FieldKind.REFERENCE, Messages.get("ticket.branch"))
                        .role(Roles.BRANCH)
                        .build(Ticket::branch, Ticket::setBranch),
                Field.<Ticket>of("assignee", FieldKind.TEXT, Messages.get("ticket.assignee"))
                        .use(Use.LISTED)
                        .readOnly(Ticket::assignee),
                Field.<Ticket>of("watchers", FieldKind.TAGS, Messages.get("ticket.watchers"))
                        .names(Agent.TYPE)
                        .help(Messages.get("ticket.watchers.help"))
                        .build(Ticket::watchers, Ticket::setWatchers),
                Field.<Ticket>of("escalatedTo", FieldKind.TEXT, Messages.get("ticket.escalatedTo"))
                        .readOnly(Ticket::escalatedTo),
                Field.<Ticket>of("tags", FieldKind.TAGS, Messages.get("ticket.tags"))
                        .use(Use.SEARCHED)
                        .build(Ticket::tags, Ticket::setTags));
    }

    private static List<Field<Ticket>> outcome() {
        return List.of(
                Field.<Ticket>of("resolution", FieldKind.LONG_TEXT, Messages.get("ticket.resolution"))
                        .use(Use.SEARCHED)
                        .build(Ticket::resolution, Ticket::setResolution),
                Field.<Ticket>of("rating", FieldKind.INTEGER, Messages.get("ticket.rating"))
                        .check(TicketType::ratingProblem)
                        .build(Ticket::rating, Ticket::setRating));
    }

    private static List<Field<Ticket>> times() {
        return List.of(
                Field.<Ticket>of("dueAt", FieldKind.MOMENT, Messages.get("ticket.dueAt"))
                        .use(Use.LISTED, Use.SORTED, Use.AHEAD, Use.DEADLINE)
                        .readOnly(Ticket::dueAt),
                Field.<Ticket>of("openedAt", FieldKind.MOMENT, Messages.get("ticket.openedAt"))
                        .use(Use.LISTED, Use.SORTED)
                        .readOnly(Ticket::openedAt),
                Field.<Ticket>of("firstAnsweredAt", FieldKind.MOMENT, Messages.get("ticket.firstAnsweredAt"))
                        .readOnly(Ticket::firstAnsweredAt),
                Field.<Ticket>of("resolvedAt", FieldKind.MOMENT, Messages.get("ticket.resolvedAt"))
                        .use(Use.SORTED)
                        .readOnly(Ticket::resolvedAt),
                Field.<Ticket>of("closedAt", FieldKind.MOMENT, Messages.get("ticket.closedAt"))
                        .readOnly(Ticket::closedAt),
                Field.<Ticket>of("knownSince", FieldKind.MOMENT, Messages.get("ticket.knownSince"))
                        .use(Use.HIDDEN)
                        .readOnly(Ticket::knownSince),
                Field.<Ticket>of("firstResponseSeconds", FieldKind.INTEGER, Messages.get("ticket.firstResponseSeconds"))
                        .use(Use.HIDDEN)
                        .readOnly(ticket ->
                                ticket.firstResponse().map(Duration::toSeconds).orElse(null)),
                Field.<Ticket>of("reopenCount", FieldKind.INTEGER, Messages.get("ticket.reopenCount"))
                        .readOnly(Ticket::reopenCount));
    }

    private static String ratingProblem(Object value) {
        long rating = (Long) value;
        return rating >= 1 && rating <= 5 ? null : Messages.get("ticket.rating.wrong", rating);
    }

    @Override
    public String title(Ticket ticket) {
        return Stream.of(ticket.subject(), ticket.externalKey().orElse(null), ticket.number())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(Messages.get("ticket.unnamed"));
    }

    @Override
    public String subtitle(Ticket ticket) {
        String state = Vocabulary.label(Vocabulary.STATES, ticket.state());
        boolean escalated = ticket.escalatedTo() != null && !TicketState.isDone(ticket.state());
        String called = escalated ? Messages.get("log.escalated", ticket.escalatedTo()) : null;
        return joined(ticket.number(), state, called, ticket.assignee());
    }

    @Override
    public String searchText(Ticket ticket, UnitOfWork work) {
        return searchTexts(List.of(ticket), work).get(ticket.id());
    }

    /** What was written about a ticket finds it too, and what was attached, by its name. */
    @Override
    public Map<UUID, String> searchTexts(List<Ticket> tickets, UnitOfWork work) {
        return TicketWords.of(tickets, work);
    }
}
