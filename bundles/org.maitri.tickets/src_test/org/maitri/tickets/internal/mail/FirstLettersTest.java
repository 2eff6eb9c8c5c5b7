package org.maitri.tickets.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.tickets.Addressees;
import org.maitri.tickets.Addressees.Way;
import org.maitri.tickets.Agent;
import org.maitri.tickets.Reply;
import org.maitri.tickets.Ticket;

/** Answers to customers who called or came by: any record that has a mail address may be one, here a colleague. */
class FirstLettersTest extends LettersCase {

    @Test
    void whoever_called_is_written_to_only_if_the_person_wants_it() {
        UUID ticket = ticketOf(colleague("ravi@example.org"), "phone");
        assertThat(service().addressees(ticket)).contains(new Addressees("ravi@example.org", List.of(), Way.ON_DEMAND));

        service().answer(ticket, "As I said on the phone.");
        assertThat(sent).isEmpty();

        service().answer(ticket, mailed("Here is the manual."));
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly(new MailAddress("", "ravi@example.org"));
            assertThat(letter.subject()).startsWith("Heater [");
            assertThat(letter.inReplyTo()).isEmpty();
        });
        assertThat(service().addressees(ticket).map(Addressees::way))
                .as("goes on by mail")
                .contains(Way.FIRST_LETTER);
    }

    @Test
    void a_ticket_that_is_dealt_with_by_mail_begins_with_a_letter() {
        UUID ticket = ticketOf(colleague("ravi@example.org"), "mail");
        assertThat(service().addressees(ticket).map(Addressees::way)).contains(Way.FIRST_LETTER);
    }

    @Test
    void nobody_is_written_to_who_has_no_address_or_must_not_be_contacted() {
        assertThat(service().addressees(ticketOf(colleague(null), "mail"))).isEmpty();

        UUID ticket = ticketOf(colleague("ravi@example.org"), "mail");
        assertThat(service(false).addressees(ticket)).isEmpty();
        service(false).answer(ticket, mailed("Hello"));
        assertThat(sent).isEmpty();
    }

    private static Reply mailed(String words) {
        return new Reply(words, null, List.of(), List.of(), true);
    }

    private RecordRef colleague(String mail) {
        if (open.fields().of(Agent.TYPE).isEmpty()) {
            open.fields().define(CustomField.of(Agent.TYPE, "mail", FieldKind.MAIL, "Mail"));
        }
        return open.database().write("Colleague", work -> {
            Agent agent = new Agent();
            agent.setName("Ravi Iyer");
            agent.setCustom("mail", mail);
            return work.add(agent).ref();
        });
    }

    private UUID ticketOf(RecordRef customer, String channel) {
        return open.database().write("Ticket", work -> {
            Ticket ticket = Ticket.opened(Instant.now());
            ticket.setSubject("Heater");
            ticket.setChannel(channel);
            ticket.setCustomer(customer);
            return work.add(ticket).id();
        });
    }
}
