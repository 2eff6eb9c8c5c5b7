package org.maitri.tickets.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailIntake.Outcome;
import org.maitri.spi.mail.MailIntake.Taken;
import org.maitri.tickets.Addressees;
import org.maitri.tickets.Addressees.Way;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Message;
import org.maitri.tickets.Reply;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;

/** Letters that begin tickets, letters that go on with them, and answers to them. */
class LettersTest extends LettersCase {

    @Test
    void a_letter_begins_a_ticket_and_comes_in_once() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        Taken again = take(mail("a", "Kettle", Nature.PERSONAL));

        assertThat(first.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(again).isEqualTo(new Taken(first.record(), Outcome.UNCHANGED));
        assertThat(ticket(first).channel()).isEqualTo("mail");
        assertThat(ticket(first).customer()).isNotNull();
        List<Attachment> attachments = open.database()
                .read(work -> work.entities()
                        .createQuery("select a from Attachment a", Attachment.class)
                        .getResultList());
        assertThat(attachments).singleElement().satisfies(file -> {
            Optional<byte[]> bytes = open.database().read(work -> new ContentsEngine().read(file.digest(), work));
            assertThat(bytes.orElseThrow()).asString().isEqualTo("jpeg");
        });
    }

    @Test
    void what_an_import_brought_comes_back_after_it_was_undone() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        open.journal().undo(open.journal().last().orElseThrow(), Progress.NONE);
        assertThat(ticket(first).archived()).isTrue();

        Taken again = take(mail("a", "Kettle", Nature.PERSONAL));
        assertThat(again.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(ticket(again).archived()).isFalse();
    }

    @Test
    void an_answer_goes_on_with_its_ticket_and_opens_it_again() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        service().answer(first.record().id(), "We send a new one.");
        service().resolve(first.record().id(), null);
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly(new MailAddress("", "asha@example.org"));
            assertThat(letter.inReplyTo()).containsExactly("a@example.org");
            assertThat(letter.subject())
                    .isEqualTo("Re: Kettle [" + ticket(first).number() + "]");
        });

        assertThat(take(mail("b", "Re: Kettle", Nature.PERSONAL, "ours@example.com")))
                .isEqualTo(new Taken(first.record(), Outcome.FOLLOW_UP));
        assertThat(ticket(first).state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void an_answer_takes_files_and_copies_along() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        byte[] label = "label".getBytes(StandardCharsets.US_ASCII);
        service()
                .answer(
                        first.record().id(),
                        new Reply(
                                "Use this label.",
                                TicketState.WAITING_CUSTOMER,
                                List.of(new Reply.File("label.pdf", "application/pdf", label)),
                                List.of("shop@example.org"),
                                false));
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.cc()).containsExactly(new MailAddress("", "shop@example.org"));
            assertThat(letter.enclosed()).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("label.pdf");
                Optional<byte[]> bytes = open.database().read(work -> new ContentsEngine().read(file.digest(), work));
                assertThat(bytes).contains(label);
            });
        });
        assertThat(ticket(first).state()).isEqualTo(TicketState.WAITING_CUSTOMER);
    }

    @Test
    void who_answers_all_writes_to_everybody_but_us() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));

        assertThat(service().addressees(first.record().id()))
                .contains(new Addressees("asha@example.org", List.of("bea@example.org"), Way.LETTER));
    }

    @Test
    void a_message_is_sent_on_with_its_files_and_answers_nobody() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        UUID message = open.database()
                .read(work -> work.entities()
                        .createQuery("select m.id from Message m", UUID.class)
                        .getSingleResult());
        service().forward(message, List.of("workshop@example.com"), "Can you mend it?");

        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly(new MailAddress("", "workshop@example.com"));
            assertThat(letter.subject()).startsWith("Fwd: Kettle [");
            assertThat(letter.text()).startsWith("Can you mend it?\n\n").endsWith("It leaks.");
            assertThat(letter.enclosed()).hasSize(1);
            assertThat(letter.inReplyTo()).isEmpty();
        });
        assertThat(ticket(first).firstAnsweredAt()).isNull();
        service().answer(first.record().id(), "We mend it.");
        assertThat(sent.getLast().to()).containsExactly(new MailAddress("", "asha@example.org"));
        assertThat(sent.getLast().inReplyTo()).containsExactly("a@example.org");
    }

    @Test
    void files_that_no_server_takes_are_refused_before_anything_is_written() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        Reply.File large = new Reply.File("film.mp4", "video/mp4", new byte[(int) Reply.MOST_BYTES + 1]);
        assertThatThrownBy(() ->
                        service().answer(first.record().id(), new Reply("See", null, List.of(large), List.of(), false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("20 MB");
        assertThat(sent).isEmpty();
    }

    @Test
    void the_number_in_the_subject_is_enough() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        String number = ticket(first).number();
        assertThat(take(mail("b", "AW: [" + number.toLowerCase() + "] Kettle", Nature.PERSONAL))
                        .record())
                .isEqualTo(first.record());
        assertThat(take(mail("c", "X" + number + "9", Nature.PERSONAL)).outcome())
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void a_ticket_begins_in_the_queue_of_the_mailbox_and_what_follows_leaves_it_where_it_is() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL), Optional.of("Repairs"));
        assertThat(ticket(first).queue()).isEqualTo("Repairs");

        take(mail("b", "Re: Kettle", Nature.PERSONAL, "a@example.org"), Optional.of("Sales"));
        assertThat(ticket(first).queue()).isEqualTo("Repairs");
    }

    @Test
    void a_letter_from_the_future_came_now() {
        IncomingMail mail = mail("a", "Kettle", Nature.PERSONAL);
        IncomingMail tomorrow = new IncomingMail(
                mail.identity(),
                mail.messageId(),
                mail.subject(),
                mail.sender(),
                mail.from(),
                mail.replyTo(),
                mail.to(),
                mail.cc(),
                Optional.of(Instant.now().plus(Duration.ofDays(1))),
                mail.inReplyTo(),
                mail.text(),
                mail.html(),
                mail.attachments(),
                mail.nature(),
                mail.returned(),
                mail.remarks(),
                mail.unreadable());
        assertThat(ticket(take(tomorrow)).openedAt()).isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void an_archived_ticket_is_not_gone_on_with() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        open.database()
                .change(
                        "Archive",
                        work -> work.find(Ticket.class, first.record().id())
                                .orElseThrow()
                                .archive(Instant.now()));
        assertThat(take(mail("b", "Re: Kettle", Nature.PERSONAL, "a@example.org"))
                        .outcome())
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void our_own_letter_that_comes_back_as_a_copy_is_no_message() {
        Taken first = take(mail("a", "Kettle", Nature.PERSONAL));
        service().answer(first.record().id(), "We send a new one.");
        open.database().write("mark", work -> work.add(Message.of(ticket(first), Instant.now(), "x", "internal", "x")));
        IncomingMail copy = new IncomingMail(
                "copy",
                "ours@example.com",
                "Re: Kettle",
                "",
                MailAddress.NONE,
                MailAddress.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "x",
                Optional.empty(),
                List.of(),
                Nature.PERSONAL,
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(take(copy).outcome()).isEqualTo(Outcome.UNCHANGED);
    }
}
