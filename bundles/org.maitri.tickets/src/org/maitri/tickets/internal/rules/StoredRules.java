package org.maitri.tickets.internal.rules;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.macros.Prepared;
import org.maitri.tickets.internal.macros.StoredMacros;
import org.maitri.tickets.words.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does what rules say. What a rule did is no event for rules, and a rule fires once for a cause, whatever becomes of it: so
 * rules cannot go in circles.
 */
@Component(service = {Rules.class, DomainEventListener.class})
public final class StoredRules implements Rules, DomainEventListener {

    private static final Logger LOG = System.getLogger(StoredRules.class.getName());
    /** What happened before belongs to history that was taken in. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final Set<String> HEARD_OF = Set.of(Ticket.TYPE, Message.TYPE, TicketEvent.TYPE);

    private final Database database;
    private final Access access;
    private final Journal journal;
    private final Clock clock;
    private final RuleBook book;
    private final Firings firings;

    @Activate
    public StoredRules(
            @Reference Database database,
            @Reference Access access,
            @Reference Records records,
            @Reference Journal journal,
            @Reference Search search,
            @Reference Treatments treatments) {
        this(database, access, records, journal, search, treatments, Clock.systemUTC());
    }

    public StoredRules(
            Database database,
            Access access,
            Records records,
            Journal journal,
            Search search,
            Treatments treatments,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
        this.book = new RuleBook(records, search, new StoredMacros(database, access, records, treatments, clock));
        this.firings = new Firings(database, book, treatments, clock);
    }

    @Override
    public void happened(DomainEvent event) {
        if (event.topic().equals(RECORD_CHANGED)
                && "created".equals(event.details().get("change"))
                && HEARD_OF.contains(event.record().type())) {
            UUID commit = UUID.fromString((String) event.details().get("commit"));
            Optional<Happening> happening = database.read(work -> firings.made(commit, work)
                    ? Optional.empty()
                    : work.find(event.record()).flatMap(Occasion::of));
            happening.filter(this::isNews).ifPresent(this::look);
        }
    }

    private boolean isNews(Happening happening) {
        return happening.at() != null && happening.at().isAfter(clock.instant().minus(NEWS));
    }

    private void look(Happening happening) {
        for (Rule rule : database.read(work -> book.active(happening.occasions(), work))) {
            try {
                if (book.meets(happening.ticket(), book.condition(rule))) {
                    firings.fire(rule, happening);
                }
            } catch (RefusedException wrong) {
                LOG.log(Logger.Level.WARNING, "The rule " + rule.id() + " was left out", wrong);
            }
        }
    }

    @Override
    public int watch(Instant now, Progress progress) {
        int fired = 0;
        List<Rule> rules = database.read(work -> book.active(Occasion.BY_TIME, work));
        for (Rule rule : rules) {
            progress.check();
            String problem = database.read(work -> book.problem(rule, work));
            if (problem.isBlank()) {
                fired += firings.watch(rule, now, progress);
            } else {
                LOG.log(Logger.Level.WARNING, "The rule " + rule.id() + " was left out: " + problem);
            }
        }
        return fired;
    }

    @Override
    public List<Card> rules() {
        return database.read(work -> book.all(work).stream()
                .map(rule -> new Card(
                        rule.id(),
                        rule.name(),
                        Occasion.label(rule.occasion()),
                        rule.conditions(),
                        rule.active(),
                        book.problem(rule, work)))
                .toList());
    }

    @Override
    public DryRun dryRun(UUID id, int last, Progress progress) {
        Rule rule = database.read(work -> work.find(Rule.class, id))
                .orElseThrow(() -> new RefusedException(Messages.get("rule.gone")));
        Condition condition = book.condition(rule);
        List<UUID> looked = book.tickets(Condition.ALWAYS, last, progress);
        List<UUID> hits = looked.isEmpty()
                ? List.of()
                : book.tickets(Condition.all(Condition.keyed(new HashSet<>(looked)), condition), last, progress);
        return database.read(
                work -> {
                    List<Trial> trials = new ArrayList<>();
                    hits.forEach(hit -> trials.add(trial(rule, hit, work)));
                    return new DryRun(looked.size(), List.copyOf(trials));
                },
                progress);
    }

    private Trial trial(Rule rule, UUID ticket, UnitOfWork work) {
        Prepared prepared = book.prepare(rule, ticket, work);
        return new Trial(ticket, prepared.title(), prepared.words(), prepared.problem());
    }

    @Override
    public Journal.Undone undo(UUID firing, Progress progress) {
        access.require(Ticket.WRITE);
        UUID commit = database.read(work -> work.find(Firing.class, firing))
                .map(Firing::commit)
                .orElseThrow(() -> new RefusedException(Messages.get("firing.gone")));
        return journal.undo(commit, progress);
    }
}
