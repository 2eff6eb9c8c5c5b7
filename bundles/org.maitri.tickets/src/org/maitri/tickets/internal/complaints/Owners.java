package org.maitri.tickets.internal.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Assignments;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;

/**
 * Who answers for a complaint: whom the first fitting rule names, else whoever works on the ticket, else who leads its queue,
 * else who is there and knows most about it, else whoever took it in. So there is always somebody.
 */
final class Owners {

    private final UnitOfWork work;
    private final List<OwnerRule> rules;

    Owners(UnitOfWork work) {
        this.work = work;
        this.rules = work.entities()
                .createQuery(
                        "select r from ComplaintRule r where r.archivedAt is null order by r.position, r.id",
                        OwnerRule.class)
                .getResultList();
    }

    /** @param today for who is away */
    String of(Ticket ticket, LocalDate today) {
        Stream<Supplier<Stream<String>>> ladder = Stream.of(
                () -> rules.stream().filter(rule -> rule.fits(ticket)).map(OwnerRule::owner),
                () -> Stream.of(Optional.ofNullable(ticket.assignee()).orElse("")),
                () -> leaders(ticket),
                () -> new Assignments(work)
                        .suggest(ticket, today).stream()
                                .map(candidate -> candidate.agent().name()),
                () -> Stream.of(Optional.ofNullable(ticket.createdBy()).orElseGet(work::actor)));
        return ladder.flatMap(Supplier::get)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(work::actor);
    }

    private Stream<String> leaders(Ticket ticket) {
        return TicketQueue.of(ticket, work).stream()
                .flatMap(queue -> Stream.of(queue.lead(), queue.manager()))
                .filter(Objects::nonNull);
    }
}
