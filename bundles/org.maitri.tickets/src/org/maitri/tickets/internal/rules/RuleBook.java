package org.maitri.tickets.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.macros.Macro;
import org.maitri.tickets.internal.macros.Prepared;
import org.maitri.tickets.internal.macros.StoredMacros;

/** Understands rules: which there are, which tickets meet one, and what it would do to a ticket. */
final class RuleBook {

    private static final int AT_ONCE = 500;

    private final Records records;
    private final Search search;
    private final StoredMacros macros;

    RuleBook(Records records, Search search, StoredMacros macros) {
        this.records = records;
        this.search = search;
        this.macros = macros;
    }

    /** All rules by name, those that are at rest too. */
    List<Rule> all(UnitOfWork work) {
        return work.entities()
                .createQuery("select r from TicketsRule r where r.archivedAt is null order by r.name, r.id", Rule.class)
                .getResultList();
    }

    List<Rule> active(Set<String> occasions, UnitOfWork work) {
        return all(work).stream()
                .filter(Rule::active)
                .filter(rule -> occasions.contains(rule.occasion()))
                .toList();
    }

    /** What is wrong with a rule; blank if nothing is. */
    String problem(Rule rule, UnitOfWork work) {
        try {
            condition(rule);
            macro(rule, work);
            return "";
        } catch (RefusedException wrong) {
            return wrong.getMessage();
        }
    }

    /** @throws RefusedException if the conditions cannot be understood */
    Condition condition(Rule rule) {
        return search.condition(rule.conditions(), Ticket.TYPE, Progress.NONE);
    }

    private static Macro macro(Rule rule, UnitOfWork work) {
        return Optional.ofNullable(rule.macro())
                .flatMap(macro -> work.find(Macro.class, macro.id()))
                .filter(macro -> !macro.archived())
                .orElseThrow(() -> new RefusedException(Messages.get("rule.macroless", rule.name())));
    }

    /** Whether a ticket meets a condition now. */
    boolean meets(UUID ticket, Condition condition) {
        return !tickets(Condition.all(Condition.keyed(List.of(ticket)), condition), 1, Progress.NONE)
                .isEmpty();
    }

    /** The newest tickets that meet a condition. */
    List<UUID> tickets(Condition condition, int limit, Progress progress) {
        return ids(records.page(query(condition, limit), progress));
    }

    /** All tickets that meet a condition, the newest first, some hundred at a time. */
    void allTickets(Condition condition, Progress progress, Consumer<List<UUID>> some) {
        ListQuery query = query(condition, AT_ONCE);
        for (List<ListRow> page = records.page(query, progress);
                !page.isEmpty();
                page = records.page(query, progress)) {
            some.accept(ids(page));
            query = query.after(page.getLast().cursor());
        }
    }

    private ListQuery query(Condition condition, int limit) {
        return ListQuery.of(records.requireType(Ticket.TYPE), limit).meeting(condition);
    }

    private static List<UUID> ids(List<ListRow> rows) {
        return rows.stream().map(ListRow::record).map(RecordRef::id).toList();
    }

    /** What the rule would do to a ticket: nobody in particular does it, in the name of whoever cares for the ticket. */
    Prepared prepare(Rule rule, UUID ticket, UnitOfWork work) {
        Ticket found = work.find(Ticket.class, ticket)
                .orElseThrow(() -> new RefusedException(Messages.get("rule.ticketless")));
        String agent = found.assignee() == null ? "" : found.assignee();
        return macros.prepare(macro(rule, work), found, agent, work).byItself();
    }
}
