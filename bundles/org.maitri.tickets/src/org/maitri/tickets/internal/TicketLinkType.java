package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketLink;
import org.osgi.service.component.annotations.Component;

/** Describes how tickets stand to one another. */
@Component(service = RecordType.class)
public final class TicketLinkType extends ChildOfTicket<TicketLink> {

    public TicketLinkType() {
        super(
                TicketLink.class,
                "link",
                Sort.by("kind"),
                TicketLink::new,
                TicketLink::ticketId,
                List.of(
                        ChildOfTicket.<TicketLink>ticketField(Messages.get("link.ticket"))
                                .use(Use.REQUIRED)
                                .build(TicketLink::ticketId, TicketLink::setTicketId),
                        Field.<TicketLink>of("kind", FieldKind.CHOICE, Messages.get("link.kind"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .choices(Vocabulary.LINKS)
                                .build(TicketLink::kind, TicketLink::setKind),
                        Field.<TicketLink>of("otherId", FieldKind.REFERENCE, Messages.get("link.other"))
                                .role(Ticket.TYPE)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(TicketLink::otherId, TicketLink::setOtherId)));
    }

    @Override
    public String title(TicketLink link) {
        return Vocabulary.label(Vocabulary.LINKS, link.kind());
    }
}
