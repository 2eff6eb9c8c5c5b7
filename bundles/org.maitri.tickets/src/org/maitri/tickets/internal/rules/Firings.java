package org.maitri.tickets.internal.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.macros.Prepared;

/** Lets rules do their work, once for each cause, and keeps the log of it. */
final class Firings {

    private static final int AT_ONCE = 500;
    private static final String WATCHED = "watch";

    private final Database database;
    private final RuleBook book;
    private final Treatments treatments;
    private final Clock clock;

    Firings(Database database, RuleBook book, Treatments treatments, Clock clock) {
        this.database = database;
        this.book = book;
        this.treatments = treatments;
        this.clock = clock;
    }

    /** Whether a commit is what a rule did. */
    boolean made(UUID commit, UnitOfWork work) {
        return work.entities()
                        .createQuery("select count(f) from TicketsFiring f where f.commit = :commit", Long.class)
                        .setParameter("commit", commit)
                        .getSingleResult()
                > 0;
    }

    /**
     * Does what the rule says; what cannot be done is told in the log.
     *
     * @return whether the rule fired: it does not a second time for the same cause, nor where nothing would change
     */
    boolean fire(Rule rule, Happening happening) {
        return database.write(Messages.get("rule.commit", rule.name()), work -> {
            Prepared prepared = book.prepare(rule, happening.ticket(), work);
            if (prepared.words().isBlank() || fired(rule, happening, work)) {
                return false;
            }
            String what = prepared.words();
            if (prepared.problem().isBlank()) {
                prepared.run(treatments, clock.instant(), Messages.get("rule.actor", rule.name()));
            } else {
                what = Messages.get("firing.impossible", prepared.problem());
            }
            work.add(Firing.of(rule, happening, clock.instant(), why(rule), what, work.commit()));
            return true;
        });
    }

    private static String why(Rule rule) {
        return rule.conditions().isBlank() ? Messages.get("firing.always") : rule.conditions();
    }

    private static boolean fired(Rule rule, Happening happening, UnitOfWork work) {
        return work.entities()
                        .createQuery(
                                "select count(f) from TicketsFiring f where f.rule = :rule and f.ticketId = :ticket"
                                        + " and f.cause = :cause",
                                Long.class)
                        .setParameter("rule", rule.ref())
                        .setParameter("ticket", happening.ticket())
                        .setParameter("cause", happening.cause())
                        .getSingleResult()
                > 0;
    }

    /** The tickets that a rule which comes with time has something to do with now, as far as it has not done it. */
    List<Happening> waiting(Rule rule, Instant now, Progress progress) {
        Condition due = rule.occasion().equals(Occasion.OVERDUE)
                ? Condition.all(Condition.is("dueAt", Operator.LESS, now), open())
                : Condition.all(open(), Condition.not(firedBefore(rule)));
        List<UUID> tickets = book.tickets(Condition.all(due, book.condition(rule)), AT_ONCE, progress);
        return database.read(work -> {
            List<Happening> waiting = new ArrayList<>();
            for (Ticket ticket : work.findAll(Ticket.class, tickets)) {
                Happening happening = new Happening(ticket.id(), Set.of(rule.occasion()), now, cause(rule, ticket));
                if (!fired(rule, happening, work)) {
                    waiting.add(happening);
                }
            }
            return waiting;
        });
    }

    private static Condition open() {
        return Condition.not(Condition.is("state", Operator.ANY_OF, TicketState.RESOLVED, TicketState.CLOSED));
    }

    private static Condition firedBefore(Rule rule) {
        return new Condition.Related(Firing.TYPE, "ticketId", Condition.is("rule", Operator.EQUALS, rule.ref()));
    }

    /** A ticket is late once for each moment it was due, and lies once. */
    private static String cause(Rule rule, Ticket ticket) {
        return rule.occasion().equals(Occasion.OVERDUE) ? "due " + ticket.dueAt() : WATCHED;
    }
}
