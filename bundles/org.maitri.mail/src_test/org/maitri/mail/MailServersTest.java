package org.maitri.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.MailSchema;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.AccountType;
import org.maitri.mail.internal.send.OutboxEngine;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.mail.internal.send.OutgoingType;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IntakeContext;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.mail.MailSecrets;
import org.maitri.spi.mail.OutgoingMail;
import org.maitri.spi.persistence.UnitOfWork;

/** Fetches from and sends to real servers. */
class MailServersTest {

    private static final RecordRef SOMETHING = new RecordRef("test.record", UUID.randomUUID());

    private final List<IncomingMail> taken = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore arrived = new Semaphore(0);
    private String password = "secret";
    private GreenMail servers;
    private OpenDatabase open;
    private MailService service;
    private OutboxEngine outbox;

    /** Takes every letter, and remembers it. */
    private final class Everything implements MailIntake {

        @Override
        public String permission() {
            return "mail.account.use";
        }

        @Override
        public Optional<Taken> take(IncomingMail mail, IntakeContext context) {
            taken.add(mail);
            arrived.release();
            return Optional.of(new Taken(SOMETHING, Outcome.CREATED));
        }

        @Override
        public Map<RecordRef, String> names(Collection<RecordRef> records, UnitOfWork work) {
            return Map.of();
        }
    }

    private final class Secrets implements MailSecrets {

        @Override
        public Optional<char[]> password(String user, String host) {
            return Optional.of(password.toCharArray());
        }

        @Override
        public void keep(String user, String host, char[] secret) {
            password = new String(secret);
        }
    }

    @BeforeEach
    void open() {
        servers = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
        });
        servers.setUser("care@example.com", "care@example.com", "secret");
        servers.start();
        open = new DatabaseOpener(
                        List.of(new MailSchema(), ContentsEngine.schema()),
                        List.of(new AccountType(), new OutgoingType()),
                        List.of())
                .open(profile(), Progress.NONE);
        ContentsEngine contents = new ContentsEngine();
        outbox = new OutboxEngine(contents);
        service = new MailService(
                open.database(), open.access(), contents, null, List.of(new Everything()), new Secrets());
        open.database().write("account", work -> {
            Account account = new Account();
            account.setName("Care");
            account.setAddress("care@example.com");
            account.setSender("Customer Care");
            account.setSignature("Your Maitri team");
            account.setEncryption(Account.NONE);
            account.setImapHost("127.0.0.1");
            account.setImapPort((long) servers.getImap().getPort());
            account.setSmtpHost("127.0.0.1");
            account.setSmtpPort((long) servers.getSmtp().getPort());
            return work.add(account);
        });
    }

    Profile profile() {
        return Profile.inMemory("mail" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
        servers.stop();
    }

    private void comesIn(String subject) {
        GreenMailUtil.sendTextEmail(
                "care@example.com",
                "asha@example.org",
                subject,
                "The kettle leaks.",
                servers.getSmtp().getServerSetup());
    }

    private String goesOut(String to, String... answered) {
        return open.database()
                .write(
                        "answer",
                        work -> outbox.put(
                                new OutgoingMail(
                                        "",
                                        List.of(new MailAddress("Āśā \"Tea\" Rao", to)),
                                        List.of(),
                                        "Re: Teekanne für Ā\r\nBcc: thief@example.net",
                                        "We send a new one.",
                                        List.of(answered),
                                        List.of(),
                                        Optional.of(SOMETHING)),
                                work));
    }

    private Outgoing only() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select o from Outgoing o", Outgoing.class)
                        .getSingleResult());
    }

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
    void a_watched_mailbox_gives_its_letters_as_they_come_until_nobody_wants_them_any_more() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Progress watching = new Progress() {
            @Override
            public void begin(String task, long total) {}

            @Override
            public void worked(long done) {}

            @Override
            public boolean cancelled() {
                return enough.get();
            }
        };
        Thread watch = Thread.ofPlatform().start(() -> service.watch("Care", watching));
        comesIn("One");
        assertThat(arrived.tryAcquire(2, TimeUnit.MINUTES)).isTrue();
        comesIn("Two");
        assertThat(arrived.tryAcquire(2, TimeUnit.MINUTES)).isTrue();
        enough.set(true);
        assertThat(watch.join(Duration.ofSeconds(30))).isTrue();
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("One", "Two");
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
