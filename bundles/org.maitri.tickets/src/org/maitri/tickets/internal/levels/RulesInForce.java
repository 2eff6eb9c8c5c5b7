package org.maitri.tickets.internal.levels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.calendar.Calendars.Named;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.TicketQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The service levels, the queues and their calendars as they stand. Read once; from then on the audit log is asked whether
 * somebody has changed one of them, by whichever program. Kept once for all who ask. Safe for any thread.
 */
@Component(service = RulesInForce.class)
public final class RulesInForce {

    private final Calendars calendars;
    private final Supplier<LocalDate> today;
    private volatile Rules known;

    @Activate
    public RulesInForce(@Reference Calendars calendars) {
        this(calendars, LocalDate::now);
    }

    RulesInForce(Calendars calendars, Supplier<LocalDate> today) {
        this.calendars = calendars;
        this.today = today;
    }

    /** As they stand for a unit of work. */
    Rules of(UnitOfWork work) {
        Rules before = known;
        LargeChanges changes = new LargeChanges(work);
        if (before != null && before.day().equals(today.get())) {
            Optional<LargeChanges.Since> since = changes.since(before.seq());
            if (since.isEmpty()) {
                return before;
            }
            if (!since.get().bearsOnAll()) {
                known = before.until(since.get().newest());
                return known;
            }
        }
        known = read(FollowedLog.newest(work), work);
        return known;
    }

    private Rules read(long seq, UnitOfWork work) {
        List<ServiceLevel> decided = StoredLevels.inOrder(work);
        Map<String, RecordRef> ofQueues = work.entities()
                .createQuery(
                        "select q from TicketQueue q where q.calendar is not null and q.archivedAt is null order by q.id",
                        TicketQueue.class)
                .getResultStream()
                .collect(Collectors.toMap(TicketQueue::name, TicketQueue::calendar, (first, second) -> first));
        return new Rules(
                seq,
                today.get(),
                decided.isEmpty() ? StoredLevels.shipped() : List.copyOf(decided),
                ofQueues,
                calendars.standard(work),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    /** The calendar of a queue, else of a branch, else of the company. @param queue may be null @param branch may be null */
    Named calendar(Rules rules, String queue, RecordRef branch, UnitOfWork work) {
        return Optional.ofNullable(queue)
                .map(rules.ofQueues()::get)
                .flatMap(own -> rules.byRef().computeIfAbsent(own, it -> calendars.calendar(it, work)))
                .or(() -> Optional.ofNullable(branch)
                        .flatMap(own -> rules.byBranch().computeIfAbsent(own, it -> calendars.ofBranch(it, work))))
                .orElse(rules.standard());
    }

    /**
     * @param seq the last commit that is known not to have changed them
     * @param day holidays by rule are known for the years around it
     * @param standard the calendar of the company
     * @param byRef the calendars that queues had so far
     * @param byBranch the calendars of branches so far
     */
    record Rules(
            long seq,
            LocalDate day,
            List<ServiceLevel> levels,
            Map<String, RecordRef> ofQueues,
            Named standard,
            Map<RecordRef, Optional<Named>> byRef,
            Map<RecordRef, Optional<Named>> byBranch) {

        private Rules until(long newest) {
            return new Rules(newest, day, levels, ofQueues, standard, byRef, byBranch);
        }
    }
}
