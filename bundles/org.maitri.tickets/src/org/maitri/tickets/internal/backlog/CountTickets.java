package org.maitri.tickets.internal.backlog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.Messages;
import org.maitri.tickets.internal.levels.FollowedLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts open tickets by days and months, as far as the audit log was followed. The sums are always those of the tickets that were counted. */
@Component
public final class CountTickets implements ScheduledTask {

    private static final String TOUCHED = "SELECT DISTINCT c.record_id FROM maitri_commit m JOIN maitri_change c"
            + " ON c.commit_id = m.id WHERE m.seq > ?1 AND m.seq <= ?2 AND c.record_type = ?3";

    private static final int IN_ORDER = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** An embedded database compares each row with every key that is asked for. */
    private static final int AT_ONCE = 100;

    private final Database database;

    @Activate
    public CountTickets(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "tickets.counts";
    }

    @Override
    public String label() {
        return Messages.get("task.counts");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String permission() {
        return Ticket.WRITE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        long newest = FollowedLog.newest(work);
        return FollowedLog.find(FollowedLog.COUNTS, work)
                .filter(log -> log.seq() == newest)
                .isEmpty();
    }

    @Override
    public boolean afterImports() {
        return true;
    }

    @Override
    public String run(Instant at, Progress progress) {
        long newest = database.read(FollowedLog::newest);
        Optional<Long> followed = database.read(work -> FollowedLog.find(FollowedLog.COUNTS, work))
                .map(FollowedLog::seq)
                .filter(seq -> seq <= newest);
        long counted = followed.isPresent() ? touched(followed.get(), newest, progress) : all(progress);
        if (!progress.cancelled()) {
            database.change(
                    label(),
                    work -> FollowedLog.findOrAdd(FollowedLog.COUNTS, at, work).follow(newest));
        }
        return Messages.count("task.counts.done", counted);
    }

    /** Broken off, it finds next time what it has counted, and goes on. */
    private long all(Progress progress) {
        long done = 0;
        UUID last = FIRST;
        while (!last.equals(LAST) && !progress.cancelled()) {
            UUID after = last;
            List<Ticket> part = database.read(work -> work.rows(Ticket.class, "id", after, LAST, IN_ORDER));
            UUID until = part.size() < IN_ORDER ? LAST : part.getLast().id();
            count(part, work -> work.rows(CountedTicket.class, "id", after, until, Integer.MAX_VALUE));
            done += part.size();
            progress.worked(done);
            last = until;
        }
        return done;
    }

    private long touched(long after, long until, Progress progress) {
        List<UUID> tickets = database.read(work -> touched(after, until, work));
        for (int from = 0; from < tickets.size() && !progress.cancelled(); from += AT_ONCE) {
            List<UUID> some = tickets.subList(from, Math.min(from + AT_ONCE, tickets.size()));
            count(
                    database.read(work -> work.findAll(Ticket.class, some)),
                    work -> work.entities()
                            .createQuery("select c from CountedTicket c where c.id in :tickets", CountedTicket.class)
                            .setParameter("tickets", some)
                            .getResultList());
            progress.worked(from + some.size());
        }
        return tickets.size();
    }

    private static List<UUID> touched(long after, long until, UnitOfWork work) {
        List<?> found = work.entities()
                .createNativeQuery(TOUCHED)
                .setParameter(1, after)
                .setParameter(2, until)
                .setParameter(3, Ticket.TYPE)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** @param counted finds as what these tickets, and those that are gone, were counted before */
    private void count(List<Ticket> tickets, Database.Work<List<CountedTicket>> counted) {
        Map<UUID, CountedTicket> now = tickets.stream()
                .map(CountedTicket::of)
                .collect(Collectors.toMap(CountedTicket::id, Function.identity()));
        database.change(label(), work -> {
            Map<UUID, CountedTicket> before =
                    counted.run(work).stream().collect(Collectors.toMap(CountedTicket::id, Function.identity()));
            Set<UUID> all = new LinkedHashSet<>(now.keySet());
            all.addAll(before.keySet());
            Flows flows = new Flows();
            List<CountedTicket> changed = new ArrayList<>();
            for (UUID id : all) {
                CountedTicket was = before.getOrDefault(id, CountedTicket.none(id));
                CountedTicket is = now.getOrDefault(id, CountedTicket.none(id));
                if (!is.says(was)) {
                    flows.count(was, -1);
                    flows.count(is, 1);
                    changed.add(is);
                }
            }
            if (!changed.isEmpty()) {
                work.put(CountedTicket.class, changed);
                flows.save(work);
            }
        });
    }

    /** What is to be added to the sums. */
    private static final class Flows {

        private final Map<UUID, Flow> changes = new HashMap<>();

        void count(CountedTicket ticket, long sign) {
            grow(ticket, ticket.cameAt(), sign);
            grow(ticket, ticket.doneAt(), -sign);
        }

        private void grow(CountedTicket ticket, Instant moment, long by) {
            if (moment != null) {
                for (FlowSpan span : FlowSpan.values()) {
                    Flow flow = Flow.of(ticket, span, moment);
                    changes.computeIfAbsent(flow.id(), id -> flow).grow(by);
                }
            }
        }

        void save(UnitOfWork work) {
            changes.values().removeIf(flow -> flow.growth() == 0);
            List<UUID> ids = List.copyOf(changes.keySet());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                work.entities()
                        .createQuery("select f from TicketFlow f where f.id in :ids", Flow.class)
                        .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                        .getResultList()
                        .forEach(before -> changes.get(before.id()).grow(before.growth()));
            }
            work.put(Flow.class, List.copyOf(changes.values()));
        }
    }
}
