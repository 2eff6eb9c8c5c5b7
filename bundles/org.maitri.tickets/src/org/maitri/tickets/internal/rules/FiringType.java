package org.maitri.tickets.internal.rules;

import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes the log of what rules did. */
@Component(service = RecordType.class)
public final class FiringType extends DescribedType<Firing> {

    public FiringType() {
        super(
                Messages.texts(),
                Firing.class,
                "scroll-text",
                Sort.byNewest("at"),
                Firing::new,
                List.of(
                        Field.<Firing>of("at", FieldKind.MOMENT, Messages.get("firing.at"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Firing::at),
                        Field.<Firing>of("rule", FieldKind.REFERENCE, Messages.get("firing.rule"))
                                .use(Use.LISTED)
                                .role(Rule.TYPE)
                                .readOnly(Firing::rule),
                        Field.<Firing>of("ticketId", FieldKind.REFERENCE, Messages.get("firing.ticket"))
                                .use(Use.LISTED)
                                .role(Ticket.TYPE)
                                .readOnly(FiringType::ticket),
                        Field.<Firing>of("occasion", FieldKind.CHOICE, Messages.get("firing.occasion"))
                                .use(Use.LISTED)
                                .choices(Occasion.CHOICES)
                                .readOnly(Firing::occasion),
                        Field.<Firing>of("why", FieldKind.LONG_TEXT, Messages.get("firing.why"))
                                .use(Use.LISTED)
                                .readOnly(Firing::why),
                        Field.<Firing>of("what", FieldKind.LONG_TEXT, Messages.get("firing.what"))
                                .use(Use.LISTED)
                                .readOnly(Firing::what)));
    }

    private static RecordRef ticket(Firing firing) {
        return firing.ticketId() == null ? null : new RecordRef(Ticket.TYPE, firing.ticketId());
    }

    @Override
    public String title(Firing firing) {
        return firing.ruleName() == null ? label() : firing.ruleName();
    }

    @Override
    public String subtitle(Firing firing) {
        return firing.what() == null ? "" : firing.what();
    }

    @Override
    public String readPermission() {
        return Ticket.READ;
    }

    @Override
    public String writePermission() {
        return "tickets.rule.write";
    }
}
