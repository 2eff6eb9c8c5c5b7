package org.maitri.tickets.internal.dealings;

import static org.maitri.spi.record.Condition.is;

import java.util.List;
import java.util.function.Function;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.segment.Arguments;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Parameter;
import org.maitri.spi.segment.Parameter.Kind;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.internal.Messages;
import org.maitri.tickets.internal.complaints.Complaint;
import org.osgi.service.component.annotations.Component;

/** What tickets say about customers. */
@Component
public final class TicketCriteria implements CriteriaContributor {

    private static final Condition UNDONE =
            Condition.not(is("state", Operator.ANY_OF, TicketState.RESOLVED, TicketState.CLOSED));

    @Override
    public String group() {
        return Messages.get("ticket.plural");
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                some("tickets.opened", List.of(within()), TicketCriteria::opened),
                new Criterion(
                        "tickets.opened-often",
                        Messages.get("criterion.tickets.opened-often"),
                        List.of(
                                Parameter.of("times", Kind.NUMBER, Messages.get("criterion.times"))
                                        .initially("3"),
                                within()),
                        arguments -> new Condition.Counted(
                                Ticket.TYPE,
                                "customer",
                                opened(arguments),
                                arguments.number("times").longValue())),
                some("tickets.open", List.of(), arguments -> UNDONE),
                some(
                        "tickets.open-complaint",
                        List.of(),
                        arguments -> Condition.all(UNDONE, is("type", Operator.EQUALS, Complaint.KIND))),
                some(
                        "tickets.rated-below",
                        List.of(rating("3")),
                        arguments -> is("rating", Operator.LESS, rating(arguments))),
                some(
                        "tickets.rated-at-least",
                        List.of(rating("5")),
                        arguments -> is("rating", Operator.AT_LEAST, rating(arguments))));
    }

    private static Parameter rating(String initial) {
        return Parameter.of("rating", Kind.NUMBER, Messages.get("ticket.rating"))
                .initially(initial);
    }

    private static long rating(Arguments arguments) {
        return (long) Math.ceil(arguments.number("rating").doubleValue());
    }

    private static Parameter within() {
        return Parameter.of("within", Kind.DAYS, Messages.get("criterion.within"))
                .initially("90d");
    }

    private static Condition opened(Arguments arguments) {
        return is("openedAt", Operator.AT_LEAST, arguments.since("within"));
    }

    private static Criterion some(String id, List<Parameter> parameters, Function<Arguments, Condition> that) {
        return new Criterion(
                id,
                Messages.get("criterion." + id),
                parameters,
                arguments -> new Condition.Related(Ticket.TYPE, "customer", that.apply(arguments)));
    }
}
