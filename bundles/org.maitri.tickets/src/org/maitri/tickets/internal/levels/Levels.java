package org.maitri.tickets.internal.levels;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.spi.calendar.Calendars.Named;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.owed.Deadline;

/** What the service levels in force make of tickets, in one unit of work. */
final class Levels {

    private static final Named ALWAYS = new Named("", BusinessCalendar.of(BusinessHours.ALWAYS));

    private final RulesInForce inForce;
    private final RulesInForce.Rules rules;
    private final Records records;
    private final UnitOfWork work;

    Levels(RulesInForce inForce, Records records, UnitOfWork work) {
        this.inForce = inForce;
        this.records = records;
        this.work = work;
        rules = inForce.of(work);
    }

    /** The deadlines of a ticket. */
    List<Deadline> deadlines(Ticket ticket, Instant now) {
        return deadlines(List.of(ticket), logs(List.of(ticket.id()), work), now).get(ticket.id());
    }

    /** The logs of some tickets. One is asked for by itself: a question without a list is put together only once. */
    static List<TicketEvent> logs(Collection<UUID> tickets, UnitOfWork work) {
        boolean one = tickets.size() == 1;
        return work.entities()
                .createQuery(
                        "select e from TicketEvent e where e.ticketId " + (one ? "=" : "in")
                                + " :tickets and e.archivedAt is null",
                        TicketEvent.class)
                .setParameter("tickets", one ? tickets.iterator().next() : tickets)
                .getResultList();
    }

    /** The deadlines of tickets, by their keys. */
    Map<UUID, List<Deadline>> deadlines(Collection<Ticket> tickets, List<TicketEvent> log, Instant now) {
        Map<UUID, List<TicketEvent>> logs = log.stream().collect(Collectors.groupingBy(TicketEvent::ticketId));
        if (asksForTier()) {
            readCustomers(tickets);
        }
        Map<UUID, List<Deadline>> deadlines = new HashMap<>();
        for (Ticket ticket : tickets) {
            deadlines.put(ticket.id(), deadlines(ticket, logs.getOrDefault(ticket.id(), List.of()), now));
        }
        return deadlines;
    }

    private List<Deadline> deadlines(Ticket ticket, List<TicketEvent> log, Instant now) {
        if (ticket.isKept()) {
            return List.of();
        }
        TicketLife life = TicketLife.of(ticket, log);
        return level(ticket)
                .map(level -> new DeadlineClock(level, calendar(level, ticket)).deadlines(life, now))
                .orElse(List.of());
    }

    /** The first that fits. */
    Optional<ServiceLevel> level(Ticket ticket) {
        Optional<String> tier = tierOf(ticket);
        return rules.levels().stream().filter(level -> level.fits(ticket, tier)).findFirst();
    }

    /** Why those do not hold that are tried before the one that does, a sentence for each; all if none does. */
    List<String> passedOver(Ticket ticket) {
        if (ticket.isKept()) {
            return List.of();
        }
        Optional<String> tier = tierOf(ticket);
        return rules.levels().stream()
                .takeWhile(level -> !level.fits(ticket, tier))
                .map(level -> Messages.get("level.passed", level.name(), whyNot(level, ticket, tier)))
                .toList();
    }

    private static String whyNot(ServiceLevel level, Ticket ticket, Optional<String> tier) {
        return Condition.ALL.stream()
                .filter(condition -> !condition.fits(level, ticket, tier))
                .map(condition -> condition.says(ticket, tier))
                .collect(Collectors.joining(Messages.get("level.passed.between")));
    }

    private Optional<String> tierOf(Ticket ticket) {
        return asksForTier() ? Optional.ofNullable(ticket.customer()).flatMap(this::tier) : Optional.empty();
    }

    /** Whether it matters what tier a customer has. */
    private boolean asksForTier() {
        return rules.levels().stream().anyMatch(ServiceLevel::asksForTier);
    }

    /** The queue's calendar, else the branch's, else the company's. */
    private Named calendar(ServiceLevel level, Ticket ticket) {
        if (level.hours().equals(ServiceLevel.ALWAYS)) {
            return ALWAYS;
        }
        return inForce.calendar(rules, ticket.queue(), ticket.branch(), work);
    }

    /** Reads them at once, as each ticket is going to ask for its own. */
    private void readCustomers(Collection<Ticket> tickets) {
        tickets.stream()
                .map(Ticket::customer)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(RecordRef::type, Collectors.mapping(RecordRef::id, Collectors.toSet())))
                .forEach((type, ids) -> records.type(type).ifPresent(it -> work.findAll(it.entity(), ids)));
    }

    /** What the customer's type calls their tier; empty where it knows none. */
    private Optional<String> tier(RecordRef customer) {
        return work.find(customer)
                .flatMap(found -> records.type(customer.type()).flatMap(type -> tier(type, found)));
    }

    @SuppressWarnings("unchecked")
    private static <E extends StoredRecord> Optional<String> tier(RecordType<E> type, StoredRecord customer) {
        return type.field(Roles.TIER)
                .filter(field -> field.derivation().isEmpty())
                .map(field -> field.read((E) customer))
                .map(Object::toString);
    }
}
