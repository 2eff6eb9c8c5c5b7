package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes remedies. None is made by filling in a form: that would go round the limits. */
@Component(service = RecordType.class)
public final class RemedyType extends DescribedType<Remedy> {

    private static final List<Choice> STATES = List.of(
            state(Remedy.WAITING, Tone.WARNING, "hourglass"),
            state(Remedy.APPROVED, Tone.GOOD, "circle-check"),
            state(Remedy.REFUSED, Tone.BAD, "circle-x"));

    public RemedyType() {
        super(
                Messages.texts(),
                Remedy.class,
                "gift",
                Sort.byNewest("askedAt"),
                Remedy::new,
                Field.concat(what(), decision()));
    }

    private static List<Field<Remedy>> what() {
        return List.of(
                Field.<Remedy>of("words", FieldKind.TEXT, Messages.get("remedy.words"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .readOnly(Remedy::words),
                Field.<Remedy>of("cost", FieldKind.MONEY, Messages.get("remedy.cost"))
                        .use(Use.LISTED, Use.SORTED)
                        .currency("currency")
                        .readOnly(Remedy::cost),
                Field.<Remedy>of("currency", FieldKind.TEXT, Messages.get("currency"))
                        .use(Use.LISTED)
                        .readOnly(Remedy::currency),
                Field.<Remedy>of("state", FieldKind.CHOICE, Messages.get("remedy.state"))
                        .use(Use.LISTED)
                        .choices(STATES)
                        .readOnly(Remedy::state),
                Field.<Remedy>of("ticket", FieldKind.REFERENCE, Messages.get("remedy.ticket"))
                        .use(Use.LISTED)
                        .role(Ticket.TYPE)
                        .readOnly(Remedy::ticket),
                Field.<Remedy>of("customer", FieldKind.REFERENCE, Messages.get("remedy.customer"))
                        .role(Roles.CUSTOMER)
                        .readOnly(Remedy::customer));
    }

    private static List<Field<Remedy>> decision() {
        return List.of(
                Field.<Remedy>of("askedBy", FieldKind.TEXT, Messages.get("remedy.askedBy"))
                        .use(Use.LISTED)
                        .readOnly(Remedy::askedBy),
                Field.<Remedy>of("askedAt", FieldKind.MOMENT, Messages.get("remedy.askedAt"))
                        .use(Use.SORTED)
                        .readOnly(Remedy::askedAt),
                Field.<Remedy>of("approver", FieldKind.TEXT, Messages.get("remedy.approver"))
                        .use(Use.LISTED)
                        .readOnly(Remedy::approver),
                Field.<Remedy>of("decidedBy", FieldKind.TEXT, Messages.get("remedy.decidedBy"))
                        .use(Use.LISTED)
                        .readOnly(Remedy::decidedBy),
                Field.<Remedy>of("decidedAt", FieldKind.MOMENT, Messages.get("remedy.decidedAt"))
                        .use(Use.SORTED)
                        .readOnly(Remedy::decidedAt),
                Field.<Remedy>of("reason", FieldKind.TEXT, Messages.get("remedy.reason"))
                        .readOnly(Remedy::reason));
    }

    private static Choice state(String value, Tone tone, String icon) {
        return new Choice(value, Messages.get("remedy.state." + value), tone, icon);
    }

    @Override
    public String title(Remedy remedy) {
        return titled(remedy.words());
    }

    @Override
    public String subtitle(Remedy remedy) {
        return joined(Messages.get("remedy.state." + remedy.state()), remedy.askedBy());
    }
}
