package org.maitri.tickets.internal;

import java.util.List;
import java.util.function.Supplier;
import org.maitri.kernel.Texts;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;

/** Describes what is no record of its own to people: it may be seen and changed by whoever may see and change tickets. */
public abstract class TicketPart<E extends StoredRecord> extends DescribedType<E> {

    protected TicketPart(
            Texts texts, Class<E> entity, String icon, Sort sort, Supplier<E> empty, List<Field<E>> fields) {
        super(texts, entity, icon, sort, empty, fields);
    }

    @Override
    public final boolean standalone() {
        return false;
    }

    @Override
    public final String readPermission() {
        return Ticket.READ;
    }

    @Override
    public final String writePermission() {
        return Ticket.WRITE;
    }
}
