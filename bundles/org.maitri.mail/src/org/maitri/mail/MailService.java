package org.maitri.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.connect.TrustedServers;
import org.maitri.mail.internal.fetch.Fetching;
import org.maitri.mail.internal.fetch.Following;
import org.maitri.mail.internal.send.Outgoing;
import org.maitri.mail.internal.send.Sending;
import org.maitri.spi.access.Access;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.MailDesk;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.mail.MailSecrets;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.presence.Presence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Brings letters from servers and to servers. Blocks until done; nothing of it may be called on the UI thread. */
@Component(service = {MailService.class, MailDesk.class})
public final class MailService implements MailDesk {

    /** The permission to fetch and send. */
    public static final String USE = "mail.account.use";

    private final Database database;
    private final Access access;
    private final List<MailIntake> intakes;
    private final Fetching fetching;
    private final Following following;
    private final Sending sending;
    private final MailSecrets secrets;
    private final AtomicInteger runs = new AtomicInteger();
    private volatile boolean ended;

    @Activate
    public MailService(
            @Reference Database database,
            @Reference Access access,
            @Reference Presence presence,
            @Reference Contents contents,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Referrals referrals,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<MailIntake> intakes,
            @Reference MailSecrets secrets,
            @Reference TrustedServers trusted) {
        this.database = database;
        this.access = access;
        this.intakes = List.copyOf(intakes);
        this.secrets = secrets;
        Connections connections = new Connections(secrets, trusted);
        this.fetching = new Fetching(database, contents, Optional.ofNullable(referrals), intakes, connections);
        this.following = new Following(database, presence, fetching, Presence.BEAT);
        this.sending = new Sending(database, contents, connections);
    }

    /** What was fetched from one account. @param problem why nothing more was; empty if all was */
    public record Fetched(String account, long taken, long known, List<String> remarks, Optional<String> problem) {}

    /** What became of the outbox. @param unknown letters of which a person must find out whether they were sent */
    public record Sent(long sent, long postponed, long refused, long unknown) {}

    /** Fetches from one account, or from all. @param account blank for all; one that fails does not keep others back */
    public List<Fetched> fetch(String account, Progress progress) {
        access.require(USE);
        intakes.forEach(intake -> access.require(intake.permission()));
        return database.read(work -> wanted(account, work)).stream()
                .map(each -> fetch(each, progress))
                .toList();
    }

    private Fetched fetch(Account account, Progress progress) {
        try {
            Fetching.Fetched fetched = fetching.run(account, progress);
            return new Fetched(account.name(), fetched.taken(), fetched.known(), fetched.remarks(), Optional.empty());
        } catch (RefusedException refused) {
            return new Fetched(account.name(), 0, 0, List.of(), Optional.of(refused.getMessage()));
        }
    }

    /** Fetches from all accounts that nobody follows, and notes which servers were not reached. */
    public List<Fetched> poll(Progress progress) {
        access.require(USE);
        intakes.forEach(intake -> access.require(intake.permission()));
        List<Fetched> all = new ArrayList<>();
        for (Account each : database.read(Accounts::receiving)) {
            if (!following.follows(each.id())) {
                Fetched fetched = fetch(each, progress);
                all.add(fetched);
                database.change(
                        Messages.get("fetch.follow.label"),
                        work -> work.find(Account.class, each.id())
                                .ifPresent(account -> account.wasAsked(fetched.problem(), Instant.now())));
            }
        }
        return all;
    }

    /** Whether mailboxes are followed here, so that nobody needs to ask for what is in them. */
    public boolean follows() {
        return runs.get() > 0;
    }

    @Override
    public void follow(Progress progress) {
        follow(Accounts::receiving, progress);
    }

    /** Takes in what comes into one mailbox, or into all, until the progress is cancelled. @param account blank for all */
    public void watch(String account, Progress progress) {
        follow(work -> wanted(account, work), progress);
    }

    /** @throws RefusedException if there is none */
    private static List<Account> wanted(String account, UnitOfWork work) {
        List<Account> found =
                account.isBlank() ? Accounts.receiving(work) : List.of(Accounts.receivingNamed(account, work));
        if (found.isEmpty()) {
            throw new RefusedException(Messages.get("account.noneReceives"));
        }
        return found;
    }

    private void follow(Function<UnitOfWork, List<Account>> accounts, Progress progress) {
        access.require(USE);
        intakes.forEach(intake -> access.require(intake.permission()));
        runs.incrementAndGet();
        try {
            following.run(accounts, () -> !ended && !progress.cancelled());
        } finally {
            runs.decrementAndGet();
        }
    }

    @Deactivate
    void end() {
        ended = true;
    }

    /** @throws RefusedException if one of the account's servers does not let us in; says which and why */
    public void test(String account) {
        access.require(USE);
        fetching.test(database.read(work -> Accounts.named(account, work)));
    }

    @Override
    public void test(UUID account) {
        access.require(USE);
        Account found = database.read(work -> work.find(Account.class, account).orElseThrow());
        found.hosts();
        fetching.test(found);
    }

    @Override
    public void keepPassword(UUID account, char[] password) {
        access.require(USE);
        Account found = database.read(work -> work.find(Account.class, account).orElseThrow());
        try {
            for (String host : found.hosts()) {
                secrets.keep(found.user(), host, password);
            }
        } finally {
            Arrays.fill(password, '\0');
        }
        following.hurry();
    }

    /** Sends what waits in the outbox and is due. */
    public Sent send(Progress progress) {
        access.require(USE);
        Sending.Sent sent = sending.run(progress);
        return new Sent(sent.sent(), sent.postponed(), sent.refused(), sent.unknown());
    }

    @Override
    public Fate fate(UUID letter) {
        return database.read(work -> work.find(Outgoing.class, letter))
                .map(found -> Fate.valueOf(found.state().toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new RefusedException(Messages.get("outbox.none", letter)));
    }

    /** A person found out that a letter was not sent, or wants to have it sent once more. */
    @Override
    public void sendAgain(UUID letter) {
        decide(letter, found -> found.again(Instant.now()));
    }

    /** A person found out that a letter was sent. */
    @Override
    public void wasSent(UUID letter) {
        decide(letter, found -> found.wasSent(Instant.now()));
    }

    /** A person does not want to have it sent any more. */
    @Override
    public void cancel(UUID letter) {
        decide(letter, Outgoing::cancel);
    }

    private void decide(UUID letter, Consumer<Outgoing> what) {
        access.require(USE);
        database.change(Messages.get("outbox.label"), work -> {
            Outgoing found = work.find(Outgoing.class, letter)
                    .orElseThrow(() -> new RefusedException(Messages.get("outbox.none", letter)));
            if (found.state().equals(Outgoing.SENT) || found.state().equals(Outgoing.SENDING)) {
                throw new RefusedException(
                        Messages.get("outbox.decided", found.subject(), Messages.get("state." + found.state())));
            }
            what.accept(found);
        });
    }
}
