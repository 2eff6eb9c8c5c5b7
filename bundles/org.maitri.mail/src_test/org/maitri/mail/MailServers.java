package org.maitri.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.MailSchema;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.AccountType;
import org.maitri.mail.internal.connect.TrustedServers;
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
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;

/** Real servers for mail, and what fetches from and sends to them. */
abstract class MailServers {

    static final RecordRef SOMETHING = new RecordRef("test.record", UUID.randomUUID());

    final List<IncomingMail> taken = Collections.synchronizedList(new ArrayList<>());
    final List<String> queues = Collections.synchronizedList(new ArrayList<>());
    final Semaphore arrived = new Semaphore(0);
    final AtomicBoolean gone = new AtomicBoolean();
    List<String> trusted = List.of();
    String password = "secret";
    GreenMail servers;
    OpenDatabase open;
    MailService service;
    OutboxEngine outbox;

    /** Takes every letter, and remembers it. */
    final class Everything implements MailIntake {

        @Override
        public String permission() {
            return "mail.account.use";
        }

        @Override
        public Optional<Taken> take(IncomingMail mail, IntakeContext context) {
            if (mail.subject().equals("Locked") && mail.nature() == IncomingMail.Nature.PERSONAL) {
                throw new RefusedException("Locked.");
            }
            if (mail.subject().equals("Bad moment") && !gone.getAndSet(true)) {
                throw new UnavailableException("The server does not answer.", null);
            }
            taken.add(mail);
            context.queue().ifPresent(queues::add);
            arrived.release();
            return Optional.of(new Taken(SOMETHING, Outcome.CREATED));
        }

        @Override
        public Map<RecordRef, String> names(Collection<RecordRef> records, UnitOfWork work) {
            return Map.of();
        }
    }

    final class Secrets implements MailSecrets {

        @Override
        public Optional<char[]> password(String user, String host) {
            return Optional.of(password.toCharArray());
        }

        @Override
        public void keep(String user, String host, char[] secret) {
            password = new String(secret);
        }
    }

    void serve(ServerSetup... setups) {
        servers = new GreenMail(setups);
        servers.setUser("care@example.com", "care@example.com", "secret");
        servers.start();
    }

    static OpenDatabase opened(Profile profile) {
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

    void comesIn(String subject) {
        GreenMailUtil.sendTextEmail(
                "care@example.com",
                "asha@example.org",
                subject,
                "The kettle leaks.",
                servers.getSmtp().getServerSetup());
    }

    String goesOut(String to, String... answered) {
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

    Outgoing only() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select o from Outgoing o", Outgoing.class)
                        .getSingleResult());
    }
}
