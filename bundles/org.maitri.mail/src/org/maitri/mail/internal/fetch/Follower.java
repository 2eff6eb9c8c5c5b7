package org.maitri.mail.internal.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.maitri.kernel.Program;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;

/** Follows one mailbox: after each failure once more, after pauses that grow, and notes how it is followed. */
final class Follower {

    private static final System.Logger LOG = System.getLogger(Follower.class.getName());

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Account account;
    private final Database database;
    private final Fetching fetching;
    private final Semaphore hurried = new Semaphore(0);
    private volatile boolean going = true;
    private volatile boolean leaving;
    private Instant reached = Instant.MAX;

    Follower(Account account, Database database, Fetching fetching) {
        this.account = account;
        this.database = database;
        this.fetching = fetching;
        Thread.ofPlatform().daemon().name("Mail " + account.name()).start(() -> database.unattended(this::follow));
    }

    /** Whether what it follows is where this account is. */
    boolean reaches(Account now) {
        return account.receivesLike(now);
    }

    /** If it waits to try again, it does so now. */
    void hurry() {
        hurried.release();
    }

    /** The mailbox is not to be followed any more. */
    void end() {
        going = false;
        hurry();
    }

    /** The database is going to be closed: nothing more is noted in it. */
    void leave() {
        leaving = true;
        end();
    }

    private void follow() {
        Duration pause = FIRST_PAUSE;
        while (going) {
            try {
                fetching.watch(account, () -> going, this::reached);
            } catch (RuntimeException | Error failed) { // nobody but this thread would begin again
                lost(failed);
            }
            boolean lasted = reached.isBefore(Instant.now().minus(LONGEST_PAUSE));
            pause = lasted ? FIRST_PAUSE : pause;
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
        note(it -> it.isLeft(Program.own()));
    }

    private void reached(boolean told) {
        reached = Instant.now();
        note(it -> it.isFollowed(told ? Account.TOLD : Account.ASKED, Program.own(), Instant.now()));
    }

    private void lost(Throwable failed) {
        if (going) {
            if (!(failed instanceof RefusedException)) {
                LOG.log(System.Logger.Level.WARNING, "Mail is not followed", failed);
            }
            String why = Objects.requireNonNullElse(failed.getMessage(), failed.toString());
            note(it -> it.isLost(why, Program.own(), Instant.now()));
        }
        reached = Instant.MAX;
    }

    private void note(Consumer<Account> what) {
        try {
            if (!leaving) {
                database.change(
                        Messages.get("fetch.follow.label"),
                        work -> work.find(Account.class, account.id()).ifPresent(what));
            }
        } catch (ConflictException overtaken) {
            note(what);
        } catch (RuntimeException closed) {
            LOG.log(leaving ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING, "Not noted", closed);
        }
    }

    private void pause(Duration time) {
        try {
            if (going && hurried.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                hurried.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
