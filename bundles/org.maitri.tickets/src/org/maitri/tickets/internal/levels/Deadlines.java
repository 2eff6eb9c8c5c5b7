package org.maitri.tickets.internal.levels;

import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.owed.Deadline;

/** Keeps what deadlines come to, so that lists can be sorted by them; computed anew from the log each time. */
final class Deadlines {

    /** An embedded database compares each row with every key that is asked for. */
    private static final int AT_ONCE = 100;

    private static final int IN_ORDER = 1000;
    private static final int TRIES = 3;
    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final UUID FIRST = new UUID(0, 0);

    private final RulesInForce rules;
    private final Records records;
    private final Database database;
    /** An event and a schedule may want to compute the same ticket. */
    private final ReentrantLock keeping = new ReentrantLock();

    Deadlines(RulesInForce rules, Records records, Database database) {
        this.rules = rules;
        this.records = records;
        this.database = database;
    }

    /** Computes a customer's tickets that are not done, if it matters to them what tier the customer has. */
    void keepOf(RecordRef customer, Instant now) {
        List<UUID> tickets =
                database.read(work -> rules.of(work).levels().stream().anyMatch(ServiceLevel::asksForTier)
                        ? work.entities()
                                .createQuery(
                                        "select t.id from Ticket t where t.customer = :customer and t.state not in :done",
                                        UUID.class)
                                .setParameter("customer", customer)
                                .setParameter("done", TicketState.DONE)
                                .getResultList()
                        : List.of());
        keep(tickets, now);
    }

    /** Computes some tickets. One that must not be changed, as of a customer whose data are locked, is left as it is. */
    void keep(List<UUID> tickets, Instant now) {
        try {
            if (!tickets.isEmpty()) {
                keep(work -> Batch.of(tickets, work), now);
            }
        } catch (UnavailableException later) {
            throw later;
        } catch (RefusedException locked) {
            if (tickets.size() == 1) {
                LOG.log(System.Logger.Level.DEBUG, "The deadlines of a ticket stay as they are", locked);
                return;
            }
            int half = tickets.size() / 2;
            keep(tickets.subList(0, half), now);
            keep(tickets.subList(half, tickets.size()), now);
        }
    }

    /** What somebody else changes meanwhile is read anew. */
    private Batch keep(Database.Work<Batch> read, Instant now) {
        keeping.lock();
        try {
            for (int i = 1; i < TRIES; i++) {
                try {
                    return keepOnce(read, now);
                } catch (ConflictException overtaken) {
                    LOG.log(System.Logger.Level.DEBUG, "Deadlines are computed once more", overtaken);
                }
            }
            return keepOnce(read, now);
        } finally {
            keeping.unlock();
        }
    }

    private Batch keepOnce(Database.Work<Batch> read, Instant now) {
        return database.write(Messages.get("commit.deadlines"), work -> {
            work.entities().setFlushMode(FlushModeType.COMMIT); // all is read before anything changes
            Batch batch = read.run(work);
            Map<UUID, List<Deadline>> deadlines =
                    new Levels(rules, records, work).deadlines(batch.tickets(), batch.log(), now);
            List<DeadlineRow> changes = new ArrayList<>();
            Map<UUID, Instant> due = new HashMap<>();
            for (Ticket ticket : batch.tickets()) {
                List<Deadline> owed = deadlines.get(ticket.id());
                changes.addAll(batch.changes(ticket, owed));
                Instant next = due(ticket, owed, batch.promised().get(ticket.ref()));
                if (!Objects.equals(ticket.dueAt(), next)) {
                    due.put(ticket.id(), next);
                }
            }
            if (!changes.isEmpty()) {
                work.put(DeadlineRow.class, changes);
            }
            if (!due.isEmpty()) {
                batch.toChange().apply(due.keySet()).forEach(ticket -> ticket.setDueAt(due.get(ticket.id())));
            }
            return batch;
        });
    }

    /** The nearest thing that is owed; null if nothing is, or the ticket is done. */
    private static Instant due(Ticket ticket, List<Deadline> deadlines, Instant promised) {
        if (TicketState.isDone(ticket.state())) {
            return null;
        }
        return Stream.concat(
                        deadlines.stream()
                                .filter(Deadline::running)
                                .map(Deadline::due)
                                .flatMap(Optional::stream),
                        Stream.ofNullable(promised))
                .min(Comparator.naturalOrder())
                .map(due -> due.truncatedTo(ChronoUnit.MICROS))
                .orElse(null);
    }

    /** Computes all tickets. @return how many */
    long keepAll(Instant now, Progress progress) {
        long kept = 0;
        UUID last = FIRST;
        while (last != null && !progress.cancelled()) {
            List<Ticket> part = keepAfter(last, now);
            kept += part.size();
            progress.worked(kept);
            last = part.size() < IN_ORDER ? null : part.getLast().id();
        }
        return kept;
    }

    private List<Ticket> keepAfter(UUID last, Instant now) {
        try {
            return keep(work -> Batch.after(last, IN_ORDER, work), now).tickets();
        } catch (UnavailableException later) {
            throw later;
        } catch (RefusedException locked) {
            List<Ticket> part = database.read(work -> work.rows(Ticket.class, "id", last, Batch.LAST, IN_ORDER));
            List<UUID> keys = part.stream().map(Ticket::id).toList();
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                keep(keys.subList(from, Math.min(from + AT_ONCE, keys.size())), now);
            }
            return part;
        }
    }

    /** Whether somebody has changed what was not followed, or a day is over since all was computed. */
    static boolean behind(Instant now, UnitOfWork work) {
        Optional<FollowedLog> followed = followed(work);
        LargeChanges changes = new LargeChanges(work);
        long newest = FollowedLog.newest(work);
        return followed.filter(log -> !isStale(log, newest, now)).isEmpty()
                || changes.onAll(followed.get().seq(), newest)
                || !changes.onSome(followed.get().seq(), newest).isEmpty();
    }

    /** Imports of customers may change tiers, and holidays by rule end some years ahead, so all is computed once a day. */
    private static boolean isStale(FollowedLog log, long newest, Instant now) {
        return log.seq() > newest || log.wholeAt().plus(1, ChronoUnit.DAYS).isBefore(now);
    }

    /** Computes whatever was changed since it was last done. @return how many tickets */
    long catchUp(Instant now, Progress progress) {
        long newest = database.read(FollowedLog::newest);
        Optional<FollowedLog> followed = database.read(Deadlines::followed);
        boolean whole = followed.filter(log -> !isStale(log, newest, now)).isEmpty()
                || database.read(
                        work -> new LargeChanges(work).onAll(followed.get().seq(), newest));
        long kept = whole
                ? keepAll(now, progress)
                : database
                        .read(work ->
                                new LargeChanges(work).onSome(followed.get().seq(), newest))
                        .stream()
                        .mapToLong(commit -> keepTouched(commit, now, progress))
                        .sum();
        if (!progress.cancelled()) {
            database.change(Messages.get("commit.deadlines"), work -> {
                FollowedLog log = FollowedLog.findOrAdd(FollowedLog.DEADLINES, now, work);
                log.follow(newest);
                if (whole) {
                    log.whole(now);
                }
            });
        }
        return kept;
    }

    private long keepTouched(UUID commit, Instant now, Progress progress) {
        long kept = 0;
        long last = -1;
        while (!progress.cancelled()) {
            long after = last;
            List<LargeChanges.Touched> part =
                    database.read(work -> new LargeChanges(work).tickets(commit, after, AT_ONCE));
            if (part.isEmpty()) {
                break;
            }
            List<UUID> tickets =
                    part.stream().map(LargeChanges.Touched::ticket).distinct().toList();
            keep(tickets, now);
            kept += tickets.size();
            last = part.getLast().ordinal();
        }
        return kept;
    }

    private static Optional<FollowedLog> followed(UnitOfWork work) {
        return FollowedLog.find(FollowedLog.DEADLINES, work);
    }
}
