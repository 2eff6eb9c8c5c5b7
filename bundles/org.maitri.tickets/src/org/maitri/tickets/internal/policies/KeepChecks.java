package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.Remedies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures a ticket against its policies when something happens to it, and all when many tickets or a policy have changed. */
@Component(service = {DomainEventListener.class, ScheduledTask.class})
public final class KeepChecks implements DomainEventListener, ScheduledTask {

    private static final Set<String> BEAR_ON_ALL = Set.of(Policy.TYPE, PolicyBranch.TYPE, Calendars.TYPE);
    private static final int AT_ONCE = 300;

    private final Database database;
    private final Calendars calendars;
    private volatile boolean stale;

    @Activate
    public KeepChecks(@Reference Database database, @Reference Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    @Override
    public void happened(DomainEvent event) {
        String type = event.record().type();
        if (event.topic().equals(MANY_CHANGED)) {
            stale |= BEAR_ON_ALL.contains(type) || type.equals(Ticket.TYPE) || type.equals(Remedies.TYPE);
        } else if (event.topic().equals(RECORD_CHANGED)) {
            stale |= BEAR_ON_ALL.contains(type);
            if (type.equals(Ticket.TYPE) && !database.read(KeepChecks::isIdle)) {
                keep(List.of(event.record().id()));
            }
        }
    }

    private static boolean isIdle(UnitOfWork work) {
        return new Policies(work).begin().isEmpty();
    }

    private void keep(Collection<UUID> tickets) {
        database.write(Messages.get("commit.check"), work -> {
            List<Ticket> found = work.findAll(Ticket.class, tickets);
            Adherence adherence = new Adherence(found, calendars, work);
            Map<String, PolicyCheck> known = known(tickets, work);
            for (Ticket ticket : found) {
                for (PolicyCheck check : adherence.of(ticket)) {
                    PolicyCheck before = known.remove(check.id());
                    if (before == null) {
                        work.entities().persist(check);
                    } else {
                        before.become(check);
                    }
                }
            }
            known.values().forEach(PolicyCheck::go);
            return null;
        });
    }

    private static Map<String, PolicyCheck> known(Collection<UUID> tickets, UnitOfWork work) {
        return work.entities()
                .createQuery("select c from PolicyCheck c where c.ticketId in :tickets", PolicyCheck.class)
                .setParameter("tickets", tickets)
                .getResultStream()
                .collect(Collectors.toMap(PolicyCheck::id, Function.identity()));
    }

    /** All tickets since the first policy, some hundred at a time. @return how many */
    public long keepAll(Progress progress) {
        Optional<LocalDate> begin = database.read(work -> new Policies(work).begin());
        if (begin.isEmpty()) {
            return 0;
        }
        Instant since = begin.get().atStartOfDay(ZoneId.systemDefault()).toInstant();
        long kept = 0;
        UUID last = new UUID(0, 0);
        for (List<UUID> page = page(last, since); !page.isEmpty(); page = page(last, since)) {
            progress.check();
            keep(page);
            kept += page.size();
            progress.worked(kept);
            last = page.getLast();
        }
        return kept;
    }

    private List<UUID> page(UUID after, Instant since) {
        return database.read(work -> work.entities()
                .createQuery(
                        "select t.id from Ticket t where t.id > :after and t.knownSince >= :since order by t.id",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("since", since)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    @Override
    public String id() {
        return "policy.check";
    }

    @Override
    public String label() {
        return Messages.get("task.check");
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(12);
    }

    @Override
    public String permission() {
        return Ticket.TYPE + ".write";
    }

    @Override
    public boolean early(Instant last) {
        return stale;
    }

    @Override
    public boolean afterImports() {
        return true;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !isIdle(work);
    }

    @Override
    public String run(Instant at, Progress progress) {
        stale = false;
        return Messages.count("task.check.done", keepAll(progress));
    }
}
