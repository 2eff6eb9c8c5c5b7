package org.maitri.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.mail.internal.LostMailboxes;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.connect.TrustedServers;
import org.maitri.mail.internal.fetch.Fetching;
import org.maitri.mail.internal.fetch.Following;
import org.maitri.persistence.OpenDatabase;
import org.maitri.services.ContentsEngine;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.presence.Presence;

/** Follows mailboxes of real servers. */
class FollowedMailTest extends MailServers {

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

    /** Whoever follows it may write to it at the same moment. */
    private void change(Consumer<Account> what) {
        try {
            open.database().change("change", work -> what.accept(Accounts.named("Care", work)));
        } catch (ConflictException overtaken) {
            change(what);
        }
    }

    private void awaitFollowed(String how) throws InterruptedException {
        for (int i = 0; i < 1200 && !how.equals(account().followed()); i++) {
            Thread.sleep(100);
        }
        assertThat(account().followed()).isEqualTo(how);
    }

    private Following following(Presence presence) {
        Fetching fetching = new Fetching(
                open.database(),
                new ContentsEngine(),
                Optional.empty(),
                List.of(new Everything()),
                new Connections(new Secrets(), new TrustedServers(() -> trusted)));
        return new Following(open.database(), presence, fetching, Duration.ofMillis(100));
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
        try (OpenDatabase elsewhere = opened(open.profile())) {
            Following one = following(open.presence());
            Following other = following(elsewhere.presence());
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
    void an_account_that_is_somebody_else_s_is_followed_there() throws Exception {
        servers.setUser("help@example.com", "help@example.com", "secret");
        Following following = following(open.presence());
        try (Watch watch = new Watch(progress -> following.run(Accounts::receiving, () -> !progress.cancelled()))) {
            comesSoon("One");
            change(account -> account.setLogin("help@example.com"));
            GreenMailUtil.sendTextEmail(
                    "help@example.com",
                    "asha@example.org",
                    "Two",
                    "The kettle leaks.",
                    servers.getSmtp().getServerSetup());
            assertThat(arrived.tryAcquire(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(taken).extracting(IncomingMail::subject).containsExactly("One", "Two");
    }

    @Test
    void an_account_that_is_put_away_is_not_followed_any_more() throws Exception {
        Following following = following(open.presence());
        try (Watch watch = new Watch(progress -> following.run(Accounts::receiving, () -> !progress.cancelled()))) {
            awaitFollowed(Account.TOLD);
            UUID account = account().id();
            change(it -> it.setImapHost(null));
            while (following.follows(account)) {
                Thread.sleep(50);
            }
            comesIn("One");
        }
        assertThat(taken).isEmpty();
    }
}
