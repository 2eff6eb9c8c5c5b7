package org.maitri.tickets.internal.macros;

import java.time.LocalDate;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In which language a ticket's customer is written to. */
@Component(service = CustomerLanguage.class)
public final class CustomerLanguage {

    private final Records records;

    @Activate
    public CustomerLanguage(@Reference Records records) {
        this.records = records;
    }

    /** Null if nobody knows. */
    public String of(Ticket ticket, UnitOfWork work) {
        return new TicketPlaces(ticket, "", LocalDate.MIN, records, work).customerLanguage();
    }
}
