package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.tickets.PlaybookStep;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.Remedies;
import org.maitri.tickets.internal.TicketSweep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures a ticket against its policies when something happens to it, and all when many tickets or a policy have changed. */
@Component(service = {DomainEventListener.class, ScheduledTask.class})
public final class KeepChecks extends TicketSweep implements DomainEventListener {

    private static final Set<String> BEAR_ON_ALL = Set.of(Policy.TYPE, PolicyBranch.TYPE, Calendars.TYPE);
    private static final Set<String> MANY_BEAR_ON_ALL = Set.of(Ticket.TYPE, PlaybookStep.TYPE, Remedies.TYPE);
    private static final Set<String> ONE_BEARS_ON_ITS_TICKET = Set.of(Ticket.TYPE, PlaybookStep.TYPE);

    private final Calendars calendars;

    @Activate
    public KeepChecks(@Reference Database database, @Reference Calendars calendars) {
        super(database);
        this.calendars = calendars;
    }

    @Override
    public void happened(DomainEvent event) {
        String type = event.record().type();
        boolean many = event.topic().equals(MANY_CHANGED);
        if (!many && !event.topic().equals(RECORD_CHANGED)) {
            return;
        }
        if (BEAR_ON_ALL.contains(type) || many && MANY_BEAR_ON_ALL.contains(type)) {
            becomeStale();
        } else if (ONE_BEARS_ON_ITS_TICKET.contains(type)
                && database.read(KeepChecks::begin).isPresent()) {
            keep(database.read(work -> ticketOf(event.record(), work)), Instant.now());
        }
    }

    private static List<UUID> ticketOf(RecordRef record, UnitOfWork work) {
        return record.type().equals(Ticket.TYPE)
                ? List.of(record.id())
                : work.find(PlaybookStep.class, record.id()).map(PlaybookStep::ticketId).stream()
                        .toList();
    }

    /** The first day of the first policy. */
    private static Optional<LocalDate> begin(UnitOfWork work) {
        return new Policies(work).begin();
    }

    @Override
    protected void keep(Collection<UUID> tickets, Instant now) {
        List<PolicyCheck> changed = database.read(work -> changed(tickets, work));
        if (!changed.isEmpty()) {
            database.change(Messages.get("commit.check"), work -> {
                Map<String, PolicyCheck> known = known(tickets, work);
                changed.forEach(check -> Optional.ofNullable(known.get(check.id()))
                        .ifPresentOrElse(
                                before -> before.become(check),
                                () -> work.entities().persist(check)));
            });
        }
    }

    /** What measuring now finds otherwise than it is kept. */
    private List<PolicyCheck> changed(Collection<UUID> tickets, UnitOfWork work) {
        List<Ticket> found = work.findAll(Ticket.class, tickets).stream()
                .filter(ticket -> !ticket.archived())
                .toList();
        Adherence adherence = new Adherence(found, calendars, work);
        Map<String, PolicyCheck> known = known(tickets, work);
        List<PolicyCheck> changed = new ArrayList<>();
        for (Ticket ticket : found) {
            for (PolicyCheck check : adherence.of(ticket)) {
                PolicyCheck before = known.remove(check.id());
                if (before == null || !before.says(check)) {
                    changed.add(check);
                }
            }
        }
        known.values().stream()
                .filter(check -> !check.says(check.gone()))
                .map(PolicyCheck::gone)
                .forEach(changed::add);
        return changed;
    }

    private static Map<String, PolicyCheck> known(Collection<UUID> tickets, UnitOfWork work) {
        return work.entities()
                .createQuery("select c from PolicyCheck c where c.ticketId in :tickets", PolicyCheck.class)
                .setParameter("tickets", tickets)
                .getResultStream()
                .collect(Collectors.toMap(PolicyCheck::id, Function.identity()));
    }

    /** Tickets since the first policy. */
    @Override
    protected List<UUID> page(UUID after, int size, UnitOfWork work) {
        return begin(work)
                .map(first -> work.entities()
                        .createQuery(
                                "select t.id from Ticket t where t.id > :after and t.knownSince >= :since order by t.id",
                                UUID.class)
                        .setParameter("after", after)
                        .setParameter(
                                "since",
                                first.atStartOfDay(ZoneId.systemDefault()).toInstant())
                        .setMaxResults(size)
                        .getResultList())
                .orElse(List.of());
    }

    @Override
    protected String outcome(long tickets) {
        return Messages.count("task.check.done", tickets);
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
        return Ticket.WRITE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return begin(work).isPresent();
    }
}
