package org.maitri.tickets.internal.knowledge;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.TicketPart;
import org.osgi.service.component.annotations.Component;

/** Describes what was said of articles; shown with the article. */
@Component(service = RecordType.class)
public final class SolutionType extends TicketPart<Solution> {

    public SolutionType() {
        super(
                Messages.texts(),
                Solution.class,
                "lightbulb",
                Sort.byNewest("at"),
                Solution::new,
                List.of(
                        Field.<Solution>of("article", FieldKind.REFERENCE, Messages.get("solution.article"))
                                .role(Article.TYPE)
                                .use(Use.HIDDEN)
                                .readOnly(Solution::article),
                        Field.<Solution>of("at", FieldKind.MOMENT, Messages.get("solution.at"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Solution::at),
                        Field.<Solution>of("ticketId", FieldKind.REFERENCE, Messages.get("solution.ticket"))
                                .role(Ticket.TYPE)
                                .use(Use.LISTED)
                                .readOnly(SolutionType::ticket),
                        Field.<Solution>of("solved", FieldKind.YES_NO, Messages.get("solution.solved"))
                                .use(Use.LISTED)
                                .readOnly(Solution::solved),
                        Field.<Solution>of("by", FieldKind.TEXT, Messages.get("solution.by"))
                                .use(Use.LISTED)
                                .readOnly(Solution::by)));
    }

    private static RecordRef ticket(Solution solution) {
        return solution.ticketId() == null ? null : new RecordRef(Ticket.TYPE, solution.ticketId());
    }

    @Override
    public String title(Solution solution) {
        return Messages.get(solution.solved() ? "solution.did" : "solution.not");
    }

    @Override
    public Optional<RecordRef> parent(Solution solution) {
        return Optional.ofNullable(solution.article());
    }
}
