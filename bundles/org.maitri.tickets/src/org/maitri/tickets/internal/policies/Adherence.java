package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Message;
import org.maitri.tickets.PlaybookStep;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.complaints.Complaint;
import org.maitri.tickets.internal.complaints.Remedy;

/** Measures from tickets' own times and messages whether what their policies promise was kept; asks once for all of them. */
final class Adherence {

    private final Calendars calendars;
    private final UnitOfWork work;
    private final Policies policies;
    private final Map<UUID, String> firstAnswers;
    private final Map<UUID, String> spoken;
    private final Set<RecordRef> compensated;
    private final Map<Optional<RecordRef>, BusinessCalendar> hours = new HashMap<>();

    /** @param tickets those that will be asked about */
    Adherence(Collection<Ticket> tickets, Calendars calendars, UnitOfWork work) {
        this.calendars = calendars;
        this.work = work;
        this.policies = new Policies(work);
        this.firstAnswers = firstAnswers(tickets, work);
        this.spoken = spoken(tickets, work);
        this.compensated = compensated(tickets, work);
    }

    List<PolicyCheck> of(Ticket ticket) {
        List<PolicyCheck> checks = new ArrayList<>();
        for (Policy policy : policies.of(ticket)) {
            response(ticket, policy).ifPresent(checks::add);
            greeting(ticket, policy).ifPresent(checks::add);
            remedy(ticket, policy).ifPresent(checks::add);
        }
        return checks;
    }

    /** A ticket that is done is answered. Times that contradict themselves tell nothing. */
    private Optional<PolicyCheck> response(Ticket ticket, Policy policy) {
        Instant answered = ticket.firstAnsweredAt() == null ? ticket.resolvedAt() : ticket.firstAnsweredAt();
        if (policy.responseHours() == null || answered != null && answered.isBefore(ticket.knownSince())) {
            return Optional.empty();
        }
        return hours(ticket.branch())
                .add(ticket.knownSince(), Duration.ofHours(policy.responseHours()))
                .map(due -> new PolicyCheck(
                        ticket,
                        policy,
                        PolicyCheck.RESPONSE,
                        answered == null
                                ? PolicyCheck.OPEN
                                : answered.isAfter(due) ? PolicyCheck.BROKEN : PolicyCheck.KEPT,
                        due));
    }

    private BusinessCalendar hours(RecordRef branch) {
        return hours.computeIfAbsent(
                Optional.ofNullable(branch),
                place -> place.flatMap(there -> calendars.ofBranch(there, work))
                        .orElseGet(() -> calendars.standard(work))
                        .calendar());
    }

    private Optional<PolicyCheck> greeting(Ticket ticket, Policy policy) {
        List<String> greetings = policy.greetingWords();
        if (greetings.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(spoken.get(ticket.id()), firstAnswers.get(ticket.id()))
                .filter(Objects::nonNull)
                .reduce((said, written) -> said + '\n' + written)
                .map(answer -> new PolicyCheck(
                        ticket,
                        policy,
                        PolicyCheck.GREETING,
                        greetings.stream().anyMatch(words -> plain(answer).contains(plain(words)))
                                ? PolicyCheck.KEPT
                                : PolicyCheck.BROKEN,
                        null));
    }

    private static Map<UUID, String> firstAnswers(Collection<Ticket> tickets, UnitOfWork work) {
        Map<UUID, String> first = new HashMap<>();
        if (!tickets.isEmpty()) {
            work.entities()
                    .createQuery(
                            "select m.ticketId, m.body from Message m where m.ticketId in :tickets and m.direction = :out"
                                    + " and m.archivedAt is null order by m.at, m.id",
                            Object[].class)
                    .setParameter("tickets", tickets.stream().map(Ticket::id).toList())
                    .setParameter("out", Message.OUTBOUND)
                    .getResultStream()
                    .forEach(row -> first.putIfAbsent((UUID) row[0], (String) row[1]));
        }
        return first;
    }

    /** What was said out loud as a script has it. */
    private static Map<UUID, String> spoken(Collection<Ticket> tickets, UnitOfWork work) {
        return tickets.isEmpty()
                ? Map.of()
                : work.entities()
                        .createQuery(
                                "select s from PlaybookStep s where s.ticketId in :tickets and s.doneAt is not null"
                                        + " and s.archivedAt is null order by s.doneAt, s.id",
                                PlaybookStep.class)
                        .setParameter(
                                "tickets", tickets.stream().map(Ticket::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                PlaybookStep::ticketId, PlaybookStep::words, (first, second) -> first + '\n' + second));
    }

    private static Set<RecordRef> compensated(Collection<Ticket> tickets, UnitOfWork work) {
        return tickets.isEmpty()
                ? Set.of()
                : new HashSet<>(work.entities()
                        .createQuery(
                                "select r.ticket from ComplaintRemedy r where r.ticket in :tickets"
                                        + " and r.state = :approved and r.archivedAt is null",
                                RecordRef.class)
                        .setParameter(
                                "tickets", tickets.stream().map(Ticket::ref).toList())
                        .setParameter("approved", Remedy.APPROVED)
                        .getResultList());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Optional<PolicyCheck> remedy(Ticket ticket, Policy policy) {
        if (!policy.needsRemedy() || !Complaint.KIND.equals(ticket.kind())) {
            return Optional.empty();
        }
        String state = compensated.contains(ticket.ref())
                ? PolicyCheck.KEPT
                : TicketState.isDone(ticket.state()) ? PolicyCheck.BROKEN : PolicyCheck.OPEN;
        return Optional.of(new PolicyCheck(ticket, policy, PolicyCheck.REMEDY, state, null));
    }
}
