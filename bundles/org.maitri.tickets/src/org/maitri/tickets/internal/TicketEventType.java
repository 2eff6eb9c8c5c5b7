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

/** Describes the lines of a ticket's log, which are never edited. */
@Component(service = RecordType.class)
public final class TicketEventType extends ChildOfTicket<TicketEvent> {

    public TicketEventType() {
        super(
                TicketEvent.class,
                "history",
                Sort.by("at"),
                TicketEvent::empty,
                TicketEvent::ticketId,
                List.of(
                        ChildOfTicket.<TicketEvent>ticketField(Messages.get("event.ticket"))
                                .readOnly(TicketEvent::ticketId),
                        Field.<TicketEvent>of("detail", FieldKind.TEXT, Messages.get("event.detail"))
                                .use(Use.LISTED)
                                .maxLength(600)
                                .derived(TicketEventType::sentences),
                        Field.<TicketEvent>of("at", FieldKind.MOMENT, Messages.get("event.at"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(TicketEvent::at),
                        Field.<TicketEvent>of("kind", FieldKind.CHOICE, Messages.get("event.kind"))
                                .choices(Vocabulary.EVENTS)
                                .readOnly(TicketEvent::kind),
                        Field.<TicketEvent>of("before", FieldKind.TEXT, Messages.get("event.before"))
                                .readOnly(TicketEvent::before),
                        Field.<TicketEvent>of("after", FieldKind.TEXT, Messages.get("event.after"))
                                .readOnly(TicketEvent::after),
                        Field.<TicketEvent>of("actor", FieldKind.TEXT, Messages.get("event.actor"))
                                .use(Use.LISTED)
                                .readOnly(TicketEvent::actor)));
    }

    private static Map<UUID, Object> sentences(UnitOfWork work, Collection<UUID> ids) {
        return work.findAll(TicketEvent.class, ids).stream()
                .collect(Collectors.toMap(TicketEvent::id, TicketLog::sentence));
    }

    @Override
    public String title(TicketEvent event) {
        return TicketLog.sentence(event);
    }
}
