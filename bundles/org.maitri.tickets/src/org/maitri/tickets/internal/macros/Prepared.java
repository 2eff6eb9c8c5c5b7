package org.maitri.tickets.internal.macros;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.Workflow;
import org.maitri.tickets.words.Macros.Filled;
import org.maitri.tickets.words.Macros.Preview;

/**
 * A macro made ready for one ticket: what it would write and change.
 *
 * @param treatment without the text
 */
public record Prepared(Ticket ticket, Treatment treatment, Filled text, String actor, UnitOfWork work) {

    public Preview preview() {
        return new Preview(ticket.id(), title(), text, treatment.internal(), changes(), problem());
    }

    public List<Treatment.Change> changes() {
        return treatment.changes(ticket, actor);
    }

    /** The same where nobody in particular does it. */
    public Prepared byItself() {
        return new Prepared(ticket, treatment.byItself(), text, actor, work);
    }

    /** What it would write and change, in words; blank for nothing. */
    public String words() {
        return Stream.concat(
                        changes().stream().map(Deeds::words),
                        text.words().isBlank()
                                ? Stream.empty()
                                : Stream.of(Messages.get(
                                        treatment.internal() ? "deed.note" : "deed.reply",
                                        text.words().strip())))
                .collect(Collectors.joining("; "));
    }

    public String title() {
        return ticket.subject() == null ? ticket.number() : ticket.number() + ' ' + ticket.subject();
    }

    /** Why it cannot be done; blank if it can. */
    public String problem() {
        if (!text.complete()) {
            return Messages.get("macro.missing", ticket.number(), String.join(", ", text.missing()));
        }
        String state = treatment.state();
        return state == null || Workflow.of(ticket, work).allows(ticket.state(), state)
                ? ""
                : Messages.get("macro.workflow", ticket.number());
    }

    /** @throws RefusedException if it cannot be done */
    public void run(Treatments treatments, Instant at, String doer) {
        if (!problem().isEmpty()) {
            throw new RefusedException(problem());
        }
        treatments.treat(ticket, treatment.saying(text.words()), at, doer, work);
    }
}
