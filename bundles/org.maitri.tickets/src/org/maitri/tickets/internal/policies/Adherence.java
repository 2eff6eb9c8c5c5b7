package org.maitri.tickets.internal.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;

/** Measures from a ticket's own times and messages whether what its policies promise was kept. */
final class Adherence {

    private static final String COMPLAINT = "complaint";

    private final Calendars calendars;
    private final UnitOfWork work;
    private final Policies policies;

    Adherence(Calendars calendars, UnitOfWork work) {
        this.calendars = calendars;
        this.work = work;
        this.policies = new Policies(work);
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
        return calendar(ticket.branch())
                .calendar()
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

    private Calendars.Named calendar(RecordRef branch) {
        return Optional.ofNullable(branch)
                .flatMap(place -> calendars.ofBranch(place, work))
                .orElseGet(() -> calendars.standard(work));
    }

    private Optional<PolicyCheck> greeting(Ticket ticket, Policy policy) {
        List<String> greetings = policy.greetingWords();
        if (greetings.isEmpty()) {
            return Optional.empty();
        }
        return firstAnswer(ticket)
                .map(answer -> new PolicyCheck(
                        ticket,
                        policy,
                        PolicyCheck.GREETING,
                        greetings.stream().anyMatch(words -> plain(answer).contains(plain(words)))
                                ? PolicyCheck.KEPT
                                : PolicyCheck.BROKEN,
                        null));
    }

    private Optional<String> firstAnswer(Ticket ticket) {
        return work.entities()
                .createQuery(
                        "select m.body from Message m where m.ticketId = :ticket and m.direction = :out"
                                + " and m.archivedAt is null order by m.at, m.id",
                        String.class)
                .setParameter("ticket", ticket.id())
                .setParameter("out", Message.OUTBOUND)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Optional<PolicyCheck> remedy(Ticket ticket, Policy policy) {
        if (!policy.needsRemedy() || !COMPLAINT.equals(ticket.kind())) {
            return Optional.empty();
        }
        long given = work.entities()
                .createQuery(
                        "select count(r) from ComplaintRemedy r where r.ticket = :ticket and r.state = 'approved'"
                                + " and r.archivedAt is null",
                        Long.class)
                .setParameter("ticket", ticket.ref())
                .getSingleResult();
        String state = given > 0
                ? PolicyCheck.KEPT
                : TicketState.isDone(ticket.state()) ? PolicyCheck.BROKEN : PolicyCheck.OPEN;
        return Optional.of(new PolicyCheck(ticket, policy, PolicyCheck.REMEDY, state, null));
    }
}
