package org.maitri.tickets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.dealings.TicketContacts;
import org.maitri.tickets.internal.dealings.TicketDealings;

/** What tickets tell of contacts and dealings with a customer. */
class TicketDealingsTest {

    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));
    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T09:00:00Z");

    @Test
    void whatWasSentCountsAndWhatCameInIsADealing() {
        try (OpenDatabase open = new DatabaseOpener(
                        List.of(TicketsModule.schema()), TicketsModule.recordTypes(), List.of())
                .open(Profile.inMemory("dealings" + UUID.randomUUID()), Progress.NONE)) {
            open.database().change("Add", work -> {
                for (Instant at : List.of(MARCH, APRIL)) {
                    Ticket ticket = Ticket.opened(at);
                    ticket.setSubject("Lamp");
                    ticket.setCustomer(CUSTOMER);
                    ticket.setKind("complaint");
                    ticket.setChannel("web");
                    ticket.setRating(at.equals(MARCH) ? 1L : 4L);
                    work.add(ticket);
                    work.add(Message.of(ticket, at.plusSeconds(60), "Ann", Message.OUTBOUND, "Dear customer"));
                    work.add(Message.of(ticket, at.plusSeconds(90), "Bo", Message.INBOUND, "Thanks"));
                }
            });
            Instant until = APRIL.plusSeconds(3600);
            List<Contact> contacts = open.database()
                    .read(work -> new TicketContacts().contacts(List.of(CUSTOMER), MARCH.plusSeconds(60), until, work));
            assertThat(contacts).singleElement().satisfies(contact -> {
                assertThat(contact.at()).isEqualTo(APRIL.plusSeconds(60));
                assertThat(contact.channel()).isEqualTo("mail");
                assertThat(contact.purpose()).isEqualTo("service");
            });
            Dealings dealings = open.database()
                    .read(work -> new TicketDealings().dealings(List.of(CUSTOMER), until, work))
                    .get(CUSTOMER);
            assertThat(dealings.first()).isEqualTo(MARCH);
            assertThat(dealings.last()).isEqualTo(APRIL);
            assertThat(dealings.times()).isEqualTo(2);
            assertThat(dealings.rating()).isEqualTo(4);
            assertThat(dealings.complaints()).isEqualTo(2);
        }
    }
}
