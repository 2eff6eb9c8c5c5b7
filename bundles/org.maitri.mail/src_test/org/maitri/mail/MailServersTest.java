package org.maitri.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.LostMailboxes;
import org.maitri.mail.internal.MailSchema;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.AccountType;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.connect.TrustedServers;
import org.maitri.mail.internal.fetch.Fetching;
import org.maitri.mail.internal.fetch.Following;
import org.maitri.mail.internal.send.OutboxEngine;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.mail.internal.send.OutgoingType;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.finding.Finding;
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
    private List<String> trusted = List.of();
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
            if (mail.subject().equals("Locked") && mail.nature() == IncomingMail.Nature.PERSONAL) {
                throw new RefusedException("Locked.");
            }
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

    private void serve(ServerSetup... setups) {
        servers = new GreenMail(setups);
        servers.setUser("care@example.com", "care@example.com", "secret");
        servers.start();
    }

    private static OpenDatabase opened(Profile profile) {
        return new DatabaseOpener(
                        List.of(new MailSchema(), ContentsEngine.schema()),
                        List.of(new AccountType(), new OutgoingType()),
                        List.of())
                .open(profile, Progress.NONE);
    }

    @BeforeEach
    void open() {
        serve(
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        open = opened(profile());
        ContentsEngine contents = new ContentsEngine();
        outbox = new OutboxEngine(contents);
        service = new MailService(
                open.database(),
                open.access(),
                open.presence(),
                contents,
                null,
                List.of(new Everything()),
                new Secrets(),
                new TrustedServers(() -> trusted));
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
    void a_letter_of_somebody_whose_data_are_locked_is_kept_and_keeps_no_other_back() {
        comesIn("Locked");
        comesIn("Open");
        assertThat(service.fetch("", Progress.NONE)).first().satisfies(fetched -> {
            assertThat(fetched.problem()).isEmpty();
            assertThat(fetched.taken()).isEqualTo(2);
        });
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("Locked", "Open");
        assertThat(taken.getFirst().nature().answerable()).isFalse();
        assertThat(taken.getFirst().remarks()).singleElement().asString().contains("Locked.");
        assertThat(service.fetch("", Progress.NONE).getFirst().taken()).isZero();
    }

    /** Follows mailboxes until it is closed. */
    private static final class Watch implements Progress, AutoCloseable {

        private final Thread thread;
        private volatile boolean enough;

        Watch(Consumer<Progress> following) {
            thread = Thread.ofPlatform().start(() -> following.accept(this));
        }

        @Override
        public void begin(String task, long total) {}

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return enough;
        }

        @Override
        public void close() throws InterruptedException {
            enough = true;
            assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
        }
    }

    private void comesSoon(String subject) throws InterruptedException {
        comesIn(subject);
        assertThat(arrived.tryAcquire(2, TimeUnit.MINUTES)).isTrue();
    }

    private Account account() {
        return open.database().read(work -> Accounts.named("Care", work));
    }

    private List<Finding> lost(Instant now) {
        return open.database().read(work -> new LostMailboxes().find(now, 10, work));
    }

    private void awaitFollowed(String how) throws InterruptedException {
        for (int i = 0; i < 1200 && !how.equals(account().followed()); i++) {
            Thread.sleep(100);
        }
        assertThat(account().followed()).isEqualTo(how);
    }

    @Test
    void a_watched_mailbox_gives_its_letters_as_they_come_until_nobody_wants_them_any_more() throws Exception {
        try (Watch watch = new Watch(progress -> service.watch("Care", progress))) {
            comesSoon("One");
            comesSoon("Two");
        }
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("One", "Two");
    }

    @Test
    void a_server_that_was_lost_is_found_again_and_the_account_says_how_it_is_followed() throws Exception {
        try (Watch watch = new Watch(service::follow)) {
            comesSoon("One");
            awaitFollowed(Account.TOLD);
            assertThat(service.follows()).isTrue();
            ServerSetup[] same = {
                servers.getImap().getServerSetup(), servers.getSmtp().getServerSetup()
            };
            servers.stop();
            awaitFollowed(Account.LOST);
            assertThat(account().problem()).contains("127.0.0.1");
            assertThat(lost(Instant.now())).isEmpty();
            assertThat(lost(Instant.now().plus(Duration.ofHours(1)))).hasSize(1);
            Thread.sleep(1_100); // a mailbox of this server that was made in the same second would be the same one
            serve(same);
            awaitFollowed(Account.TOLD);
            assertThat(account().problem()).isNull();
            comesSoon("Two");
        }
        assertThat(service.follows()).isFalse();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void of_two_who_follow_one_does_and_the_other_goes_on_where_it_ends() throws Exception {
        assumeThat(open.profile().isServer()).isTrue();
        Fetching fetching = new Fetching(
                open.database(),
                new ContentsEngine(),
                Optional.empty(),
                List.of(new Everything()),
                new Connections(new Secrets(), new TrustedServers(() -> trusted)));
        try (OpenDatabase elsewhere = opened(open.profile())) {
            Following one = new Following(open.database(), open.presence(), fetching, Duration.ofMillis(100));
            Following other = new Following(open.database(), elsewhere.presence(), fetching, Duration.ofMillis(100));
            UUID account = account().id();
            try (Watch first = new Watch(progress -> one.run(Accounts::receiving, () -> !progress.cancelled()))) {
                awaitFollowed(Account.TOLD);
                try (Watch second =
                        new Watch(progress -> other.run(Accounts::receiving, () -> !progress.cancelled()))) {
                    comesSoon("One");
                    Instant since = account().followedSince();
                    first.close();
                    comesSoon("Two");
                    assertThat(other.follows(account)).isTrue();
                    assertThat(account().followedSince()).isEqualTo(since);
                }
            }
        }
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("One", "Two");
    }

    @Test
    void an_account_that_is_put_away_is_not_followed_any_more() throws Exception {
        Fetching fetching = new Fetching(
                open.database(),
                new ContentsEngine(),
                Optional.empty(),
                List.of(new Everything()),
                new Connections(new Secrets(), new TrustedServers(() -> trusted)));
        Following following = new Following(open.database(), open.presence(), fetching, Duration.ofMillis(100));
        try (Watch watch = new Watch(progress -> following.run(Accounts::receiving, () -> !progress.cancelled()))) {
            awaitFollowed(Account.TOLD);
            UUID account = account().id();
            open.database()
                    .change(
                            "put away",
                            work -> work.find(Account.class, account)
                                    .orElseThrow()
                                    .setImapHost(null));
            while (following.follows(account)) {
                Thread.sleep(50);
            }
            comesIn("One");
        }
        assertThat(taken).isEmpty();
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
