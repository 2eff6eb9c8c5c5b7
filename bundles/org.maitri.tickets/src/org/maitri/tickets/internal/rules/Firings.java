package org.maitri.tickets.internal.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.macros.Prepared;

/** Lets rules do their work, once for each cause, and keeps the log of it. */
final class Firings {

    private static final System.Logger LOG = System.getLogger(Firings.class.getName());
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

    /** Does what a rule that comes with time has to do now and has not done yet. @return how many tickets it treated */
    int watch(Rule rule, Instant now, Progress progress) {
        Condition due = rule.occasion().equals(Occasion.OVERDUE)
                ? Condition.all(Condition.is("dueAt", Operator.LESS, now), open())
                : Condition.all(open(), Condition.not(firedBefore(rule)));
        AtomicInteger treated = new AtomicInteger();
        book.allTickets(Condition.all(due, book.condition(rule)), progress, tickets -> {
            for (Happening happening : database.read(work -> waiting(rule, tickets, now, work))) {
                progress.check();
                treated.addAndGet(treats(rule, happening) ? 1 : 0);
            }
        });
        return treated.get();
    }

    /** A ticket that must not be changed, as of a customer whose data are locked, keeps the rule from no other. */
    private boolean treats(Rule rule, Happening happening) {
        try {
            return fire(rule, happening);
        } catch (UnavailableException unreachable) {
            throw unreachable;
        } catch (RefusedException locked) {
            LOG.log(System.Logger.Level.DEBUG, "The ticket " + happening.ticket() + " was left out", locked);
            return false;
        }
    }

    private static List<Happening> waiting(Rule rule, List<UUID> tickets, Instant now, UnitOfWork work) {
        Set<List<Object>> done = new HashSet<>();
        work.entities()
                .createQuery(
                        "select f.ticketId, f.cause from TicketsFiring f where f.rule = :rule and f.ticketId in :tickets",
                        Object[].class)
                .setParameter("rule", rule.ref())
                .setParameter("tickets", tickets)
                .getResultList()
                .forEach(fired -> done.add(List.of(fired)));
        return work.findAll(Ticket.class, tickets).stream()
                .filter(ticket -> !done.contains(List.of(ticket.id(), cause(rule, ticket))))
                .map(ticket -> new Happening(ticket.id(), Set.of(rule.occasion()), now, cause(rule, ticket)))
                .toList();
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
