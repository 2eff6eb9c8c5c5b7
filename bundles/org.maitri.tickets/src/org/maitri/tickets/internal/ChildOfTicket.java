package org.maitri.tickets.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;

/** Describes what is shown with its ticket only. */
abstract class ChildOfTicket<E extends StoredRecord> extends TicketPart<E> {

    private final Function<E, UUID> ticket;

    /** @param ticket the key of the ticket a child belongs to; null while it is new */
    ChildOfTicket(
            Class<E> entity,
            String icon,
            Sort sort,
            Supplier<E> empty,
            Function<E, UUID> ticket,
            List<Field<E>> fields) {
        super(Messages.texts(), entity, icon, sort, empty, fields);
        this.ticket = ticket;
    }

    /** The field that holds the key of the child's ticket, by which it follows when tickets are merged. */
    static <E> Field.Builder<E> ticketField(String label) {
        return Field.<E>of("ticketId", FieldKind.REFERENCE, label)
                .role(Ticket.TYPE)
                .use(Use.HIDDEN);
    }

    @Override
    public final Optional<RecordRef> parent(E child) {
        return Optional.ofNullable(ticket.apply(child)).map(key -> new RecordRef(Ticket.TYPE, key));
    }
}
