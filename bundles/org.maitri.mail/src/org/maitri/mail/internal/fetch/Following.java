package org.maitri.mail.internal.fetch;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.maitri.kernel.RecordRef;
import org.maitri.mail.internal.account.Account;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.presence.Presence;

/**
 * Follows mailboxes, each on a thread and a connection of its own. Of all who work with a database one follows a mailbox; the
 * others stand by, and go on where that one ends.
 */
public final class Following {

    private final Database database;
    private final Presence presence;
    private final Fetching fetching;
    private final Duration beat;
    private final Map<UUID, Follower> followers = new ConcurrentHashMap<>();
    private final Semaphore woken = new Semaphore(0);

    /** @param beat how often it looks for accounts, and says that it still follows them: {@link Presence#BEAT} */
    public Following(Database database, Presence presence, Fetching fetching, Duration beat) {
        this.database = database;
        this.presence = presence;
        this.fetching = fetching;
        this.beat = beat;
    }

    /**
     * Follows mailboxes until it is told to stop. One run at a time.
     *
     * @param wanted asked again and again: accounts come, change and go
     * @param going asked every second
     */
    public void run(Function<UnitOfWork, List<Account>> wanted, BooleanSupplier going) {
        try {
            while (going.getAsBoolean()) {
                look(database.read(wanted::apply));
                await(going);
            }
        } finally {
            followers.forEach(this::leave);
            followers.clear();
        }
    }

    /** Something changed that may let a server in: those that are not reached are tried again at once. */
    public void hurry() {
        woken.release();
    }

    /** Whether anybody who works with the database follows the mailbox. */
    public boolean follows(UUID account) {
        return followers.containsKey(account) || followedByOthers(account, false);
    }

    private void look(List<Account> accounts) {
        Set<UUID> gone = new HashSet<>(followers.keySet());
        accounts.stream().map(Account::id).toList().forEach(gone::remove);
        gone.forEach(this::end);
        for (Account account : accounts) {
            Follower mine = followers.get(account.id());
            if (mine != null && !mine.reaches(account)) {
                end(account.id());
                mine = null;
            }
            boolean other = followedByOthers(account.id(), mine != null);
            if (mine != null && other) {
                end(account.id());
            } else if (mine == null && !other) {
                presence.here(place(account.id()), true);
                followers.put(account.id(), new Follower(account, database, fetching));
            }
        }
    }

    private boolean followedByOthers(UUID account, boolean mine) {
        return presence.here(place(account), mine).stream().anyMatch(Presence.Visitor::editing);
    }

    private void end(UUID account) {
        followers.remove(account).end();
        presence.gone(place(account));
    }

    private void leave(UUID account, Follower follower) {
        follower.leave();
        try {
            presence.gone(place(account));
        } catch (RuntimeException closed) {
            System.getLogger(Following.class.getName()).log(System.Logger.Level.DEBUG, "Leaving", closed);
        }
    }

    /** Nobody looks at this record: whoever is there follows the account of the same key. */
    private static RecordRef place(UUID account) {
        return new RecordRef("mail.follower", account);
    }

    private void await(BooleanSupplier going) {
        long until = System.nanoTime() + beat.toNanos();
        while (going.getAsBoolean() && System.nanoTime() < until) {
            try {
                if (woken.tryAcquire(Math.min(1_000, beat.toMillis()), TimeUnit.MILLISECONDS)) {
                    followers.values().forEach(Follower::hurry);
                    return;
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
