package org.maitri.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.UnitOfWork;

/** Fetches from and sends to real servers. */
class MailServersTest extends MailServers {

    @Test
    void letters_are_fetched_once() {
        comesIn("One");
        comesIn("Two");
        assertThat(service.fetch("", Progress.NONE)).first().satisfies(fetched -> {
            assertThat(fetched.problem()).isEmpty();
            assertThat(fetched.taken()).isEqualTo(2);
        });
        comesIn("Three");
        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isEqualTo(1);
        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isZero();
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("One", "Two", "Three");
        assertThat(taken.getFirst().text()).contains("The kettle leaks.");
    }

    @Test
    void letters_are_offered_with_the_queue_that_their_account_names() {
        comesIn("One");
        service.fetch("", Progress.NONE);
        assertThat(queues).isEmpty();

        open.database().change("queue", work -> Accounts.named("Care", work).setQueue("Repairs"));
        comesIn("Two");
        service.fetch("", Progress.NONE);
        assertThat(queues).containsExactly("Repairs");
    }

    @Test
    void a_letter_of_somebody_whose_data_are_locked_is_kept_and_keeps_no_other_back() {
        comesIn("Locked");
        comesIn("Open");
        assertThat(service.fetch("", Progress.NONE)).first().satisfies(fetched -> {
            assertThat(fetched.problem()).isEmpty();
            assertThat(fetched.taken()).isEqualTo(2);
        });
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("Locked", "Open");
        assertThat(taken.getFirst().nature()).isEqualTo(IncomingMail.Nature.HELD);
        assertThat(taken.getFirst().remarks()).singleElement().asString().contains("Locked.");
        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isZero();
    }

    @Test
    void a_letter_that_comes_while_the_data_cannot_be_reached_is_taken_in_later_as_any_other() {
        comesIn("Bad moment");
        assertThat(service.fetch("", Progress.NONE).getFirst().problem()).contains("The server does not answer.");
        assertThat(taken).isEmpty();

        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isEqualTo(1);
        assertThat(taken.getFirst().nature()).isEqualTo(IncomingMail.Nature.PERSONAL);
    }

    @Test
    void letters_that_two_fetch_at_the_same_moment_are_taken_in_once() throws Exception {
        for (int i = 0; i < 10; i++) {
            comesIn("Letter " + i);
        }
        List<Long> counts = Collections.synchronizedList(new ArrayList<>());
        Runnable fetch =
                () -> counts.add(service.fetch("", Progress.NONE).getFirst().taken());
        Thread other = Thread.ofPlatform().start(fetch);
        fetch.run();
        other.join();
        assertThat(counts.get(0) + counts.get(1)).isEqualTo(10);
    }

    @Test
    void an_answer_goes_out_once_with_its_thread_and_signature() throws Exception {
        String mailId = goesOut("care@example.com", "question@example.org", "first@example.org");
        assertThat(service.send(Progress.NONE).sent()).isEqualTo(1);
        assertThat(service.send(Progress.NONE).sent()).isZero();

        assertThat(only().state()).isEqualTo(Outgoing.SENT);
        assertThat(servers.getReceivedMessages()).hasSize(1);
        service.fetch("", Progress.NONE);
        IncomingMail letter = taken.getFirst();
        assertThat(letter.messageId()).isEqualTo(mailId);
        assertThat(letter.inReplyTo()).containsExactly("question@example.org", "first@example.org");
        assertThat(letter.subject()).isEqualTo("Re: Teekanne für Ā Bcc: thief@example.net");
        assertThat(letter.to()).containsExactly(new MailAddress("Āśā \"Tea\" Rao", "care@example.com"));
        assertThat(letter.from()).isEqualTo(new MailAddress("Customer Care", "care@example.com"));
        assertThat(letter.text()).isEqualTo("We send a new one.\n\n-- \nYour Maitri team\n");
    }

    @Test
    void whoever_is_named_twice_gets_one_letter() {
        MailAddress asha = new MailAddress("Asha", "asha@example.org");
        open.database()
                .write(
                        "answer",
                        work -> outbox.put(
                                new OutgoingMail(
                                        "",
                                        List.of(asha),
                                        List.of(asha, new MailAddress("Bo", "bo@example.org")),
                                        "Teapot",
                                        "We send a new one.",
                                        List.of(),
                                        List.of(),
                                        Optional.empty()),
                                work));
        assertThat(only().receivers()).isEqualTo("asha@example.org,bo@example.org");
    }

    @Test
    void a_wrong_password_is_told_and_the_letter_waits() {
        password = "wrong";
        goesOut("asha@example.org");
        assertThat(service.fetch("", Progress.NONE).getFirst().problem().orElseThrow())
                .contains("127.0.0.1")
                .contains("care@example.com");
        assertThatThrownBy(() -> service.test("Care")).isInstanceOf(RefusedException.class);
        assertThat(service.send(Progress.NONE).postponed()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(Outgoing.WAITING);
        assertThat(only().problem()).isNotBlank();
    }

    @Test
    void a_server_that_is_gone_loses_nothing() {
        goesOut("asha@example.org");
        servers.stop();
        assertThat(service.send(Progress.NONE).postponed()).isEqualTo(1);
        assertThat(service.fetch("", Progress.NONE).getFirst().problem()).isPresent();
        assertThat(only().state()).isEqualTo(Outgoing.WAITING);
    }

    @Test
    void a_server_without_the_wanted_encryption_gets_neither_password_nor_letter() {
        open.database()
                .change(
                        "account",
                        work -> work.entities()
                                .createQuery("select a from Account a", Account.class)
                                .getSingleResult()
                                .setEncryption(Account.STARTTLS));
        goesOut("asha@example.org");
        assertThat(service.send(Progress.NONE).postponed()).isEqualTo(1);
        assertThat(service.fetch("", Progress.NONE).getFirst().problem()).isPresent();
        assertThat(servers.getReceivedMessages()).isEmpty();
    }

    @Test
    void letters_come_and_go_encrypted_from_the_first_byte_once_the_certificate_is_believed() {
        servers.stop();
        serve(
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        open.database().change("account", work -> {
            Account account = Accounts.named("Care", work);
            account.setEncryption(Account.TLS);
            account.setImapPort((long) servers.getImaps().getPort());
            account.setSmtpPort((long) servers.getSmtps().getPort());
        });
        assertThatThrownBy(() -> service.test("Care"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("certificate")
                .hasMessageContaining("mail.trusted-servers 127.0.0.1");
        trusted = List.of("127.0.0.1");
        service.test("Care");
        goesOut("care@example.com");
        assertThat(service.send(Progress.NONE).sent()).isEqualTo(1);
        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isEqualTo(1);
    }

    @Test
    void a_letter_whose_fate_is_unknown_is_not_sent_again_until_a_person_says_so() throws Exception {
        try (SilentServer silent = new SilentServer()) {
            open.database()
                    .change(
                            "account",
                            work -> work.entities()
                                    .createQuery("select a from Account a", Account.class)
                                    .getSingleResult()
                                    .setSmtpPort((long) silent.port()));
            goesOut("asha@example.org");
            assertThat(service.send(Progress.NONE).unknown()).isEqualTo(1);
            assertThat(only().state()).isEqualTo(Outgoing.UNKNOWN);
            assertThat(service.send(Progress.NONE)).isEqualTo(new MailService.Sent(0, 0, 0, 0));
            assertThat(silent.letters()).isEqualTo(1);

            service.sendAgain(only().id());
            assertThat(only().state()).isEqualTo(Outgoing.WAITING);
        }
    }

    @Test
    void an_address_that_hides_another_header_line_is_refused() {
        assertThatThrownBy(() -> goesOut("asha@example.org\r\nBcc: thief@example.net"))
                .isInstanceOf(RefusedException.class);
    }

    private static String kept(byte[] bytes, ContentsEngine contents, UnitOfWork work) {
        Account another = work.add(new Account());
        another.setName("another");
        another.setAddress("another@example.com");
        return contents.keep(bytes, work);
    }

    @Test
    void bytes_of_letters_are_kept_once_and_whole() {
        byte[] bytes = "x".repeat(1_300_000).getBytes(StandardCharsets.US_ASCII);
        ContentsEngine contents = new ContentsEngine();
        String digest = open.database().write("one", work -> kept(bytes, contents, work));
        String again = open.database().write("two", work -> kept(bytes, contents, work));
        Optional<byte[]> kept = open.database().read(work -> contents.read(digest, work));
        assertThat(again).isEqualTo(digest);
        assertThat(kept).contains(bytes);
    }
}
