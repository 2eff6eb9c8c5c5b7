package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.ChecklistItem;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes what is to be done for a ticket, point by point. */
@Component(service = RecordType.class)
public final class ChecklistItemType extends ChildOfTicket<ChecklistItem> {

    public ChecklistItemType() {
        super(
                ChecklistItem.class,
                "list-checks",
                Sort.by("position"),
                ChecklistItem::new,
                ChecklistItem::ticketId,
                List.of(
                        ChildOfTicket.<ChecklistItem>ticketField(Messages.get("checklist-item.ticket"))
                                .use(Use.REQUIRED)
                                .build(ChecklistItem::ticketId, ChecklistItem::setTicketId),
                        Field.<ChecklistItem>of("position", FieldKind.INTEGER, Messages.get("checklist-item.position"))
                                .use(Use.SORTED)
                                .readOnly(ChecklistItem::position),
                        Field.<ChecklistItem>of("words", FieldKind.TEXT, Messages.get("checklist-item.words"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .maxLength(1000)
                                .build(ChecklistItem::words, ChecklistItem::setWords),
                        Field.<ChecklistItem>of("doneAt", FieldKind.MOMENT, Messages.get("checklist-item.doneAt"))
                                .use(Use.LISTED)
                                .readOnly(ChecklistItem::doneAt),
                        Field.<ChecklistItem>of("doneBy", FieldKind.TEXT, Messages.get("checklist-item.doneBy"))
                                .use(Use.LISTED)
                                .readOnly(ChecklistItem::doneBy),
                        Field.<ChecklistItem>of(
                                        "itemTicketId", FieldKind.REFERENCE, Messages.get("checklist-item.itemTicket"))
                                .role(Ticket.TYPE)
                                .build(ChecklistItem::itemTicketId, ChecklistItem::setItemTicketId)));
    }

    @Override
    public String title(ChecklistItem item) {
        return titled(item.words());
    }
}
