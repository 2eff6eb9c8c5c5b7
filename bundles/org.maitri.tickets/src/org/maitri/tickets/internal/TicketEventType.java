package org.maitri.tickets.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.TicketEvent;
import org.osgi.service.component.annotations.Component;

/** Describes the lines of a ticket's log; they are shown with the ticket and never edited. */
@Component(service = RecordType.class)
public final class TicketEventType implements RecordType<TicketEvent> {

    private final List<Field<TicketEvent>> fields = List.of(
            Field.<TicketEvent>of("ticketId", new FieldKind("key"), Messages.get("event.ticket"))
                    .use(Use.HIDDEN)
                    .readOnly(TicketEvent::ticketId),
            Field.<TicketEvent>of("at", FieldKind.MOMENT, Messages.get("event.at"))
                    .use(Use.LISTED, Use.SORTED)
                    .readOnly(TicketEvent::at),
            Field.<TicketEvent>of("kind", FieldKind.CHOICE, Messages.get("event.kind"))
                    .use(Use.LISTED)
                    .choices(Vocabulary.EVENTS)
                    .readOnly(TicketEvent::kind),
            Field.<TicketEvent>of("detail", FieldKind.TEXT, Messages.get("event.detail"))
                    .use(Use.LISTED)
                    .maxLength(600)
                    .derived(TicketEventType::sentences),
            Field.<TicketEvent>of("before", FieldKind.TEXT, Messages.get("event.before"))
                    .readOnly(TicketEvent::before),
            Field.<TicketEvent>of("after", FieldKind.TEXT, Messages.get("event.after"))
                    .readOnly(TicketEvent::after),
            Field.<TicketEvent>of("actor", FieldKind.TEXT, Messages.get("event.actor"))
                    .use(Use.LISTED)
                    .readOnly(TicketEvent::actor));

    private static Map<UUID, Object> sentences(UnitOfWork work, Collection<UUID> ids) {
        return work.findAll(TicketEvent.class, ids).stream()
                .collect(Collectors.toMap(TicketEvent::id, TicketLog::sentence));
    }

    @Override
    public Class<TicketEvent> entity() {
        return TicketEvent.class;
    }

    @Override
    public String label() {
        return Messages.get("event.label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get("event.plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count("event.count", count);
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public List<Field<TicketEvent>> fields() {
        return fields;
    }

    @Override
    public TicketEvent create() {
        return TicketEvent.empty();
    }

    @Override
    public String title(TicketEvent event) {
        return TicketLog.sentence(event);
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("at");
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public String readPermission() {
        return "tickets.ticket.read";
    }

    @Override
    public String writePermission() {
        return "tickets.ticket.write";
    }
}
