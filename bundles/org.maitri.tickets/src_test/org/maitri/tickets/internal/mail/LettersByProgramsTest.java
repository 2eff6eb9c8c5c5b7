package org.maitri.tickets.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailIntake.Outcome;
import org.maitri.spi.mail.MailIntake.Taken;
import org.maitri.tickets.Letter;
import org.maitri.tickets.TicketState;

/** What programs write: notes of absence, alarms and orders, letters that come back. */
class LettersByProgramsTest extends LettersCase {

    @Test
    void what_programs_write_opens_nothing_again() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        service().resolve(first.record().id(), null);
        take(mail("b", "Out of office", Nature.AUTOMATIC, "a@example.org"));
        assertThat(ticket(first).state()).isEqualTo(TicketState.RESOLVED);
    }

    @Test
    void a_note_of_absence_that_answers_no_ticket_is_kept_and_nothing_is_due() {
        Taken lone = take(mail("a", "Out of office", Nature.AUTOMATIC));
        assertThat(lone.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(ticket(lone)).satisfies(ticket -> {
            assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
            assertThat(ticket.resolvedAt()).isNull();
            assertThat(ticket.dueAt()).isNull();
            assertThat(ticket.customer()).isNull();
        });
        Letter letter = open.database()
                .read(work -> work.entities()
                        .createQuery("select l from Letter l", Letter.class)
                        .getSingleResult());
        assertThat(letter.automatic()).isTrue();
        assertThat(letter.remarks()).contains("open the ticket again");

        take(mail("b", "Re: Out of office", Nature.PERSONAL, "a@example.org"));
        assertThat(ticket(lone).state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void an_answer_goes_to_the_customer_though_a_program_wrote_last() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        take(from(
                new MailAddress("", "no-reply@example.org"),
                mail("b", "Re: Kettle", Nature.AUTOMATIC, "a@example.org")));
        assertThat(service().addressees(first.record().id()).orElseThrow().to()).isEqualTo(ASHA.mail());
    }

    @Test
    void what_a_program_writes_by_itself_may_mean_work() {
        assertThat(ticket(take(mail("a", "Order 12", Nature.GENERATED))).state())
                .isEqualTo(TicketState.NEW);
    }

    @Test
    void an_answer_goes_to_the_customer_and_not_to_the_program_that_sent_a_letter_back() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        take(mail("b", "Undelivered", Nature.BOUNCE, "a@example.org"));
        service().answer(first.record().id(), "We send a new one.");
        assertThat(service().addressees(first.record().id())).isPresent();
        take(mail("c", "Returned", Nature.BOUNCE));
        assertThat(service()
                        .addressees(take(mail("c", "Returned", Nature.BOUNCE))
                                .record()
                                .id()))
                .isEmpty();
    }

    private static IncomingMail from(MailAddress sender, IncomingMail mail) {
        return new IncomingMail(
                mail.identity(),
                mail.messageId(),
                mail.subject(),
                sender.toString(),
                sender,
                sender,
                mail.to(),
                mail.cc(),
                mail.at(),
                mail.inReplyTo(),
                mail.text(),
                mail.html(),
                mail.attachments(),
                mail.nature(),
                mail.returned(),
                mail.remarks(),
                mail.unreadable());
    }
}
