package org.maitri.tickets.internal.complaints;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Agent;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes complaints. They are made of tickets by themselves; owner and cause are for people to put right. */
@Component(service = RecordType.class)
public final class ComplaintType extends DescribedType<Complaint> {

    private static final List<Choice> EFFECTS = List.of(
            effect(Complaint.OPEN, Tone.NEUTRAL, "hourglass"),
            effect(Complaint.STAYED, Tone.GOOD, "circle-check"),
            effect(Complaint.LEFT, Tone.BAD, "circle-x"));

    public ComplaintType() {
        super(
                Messages.texts(),
                Complaint.class,
                "frown",
                Sort.byNewest("openedAt"),
                Complaint::new,
                Field.concat(matter(), course()));
    }

    private static List<Field<Complaint>> matter() {
        return List.of(
                Field.<Complaint>of("subject", FieldKind.TEXT, Messages.get("complaint.subject"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .maxLength(500)
                        .readOnly(Complaint::subject),
                Field.<Complaint>of("ticket", FieldKind.REFERENCE, Messages.get("complaint.ticket"))
                        .role(Ticket.TYPE)
                        .readOnly(Complaint::ticket),
                Field.<Complaint>of("customer", FieldKind.REFERENCE, Messages.get("complaint.customer"))
                        .use(Use.LISTED)
                        .role(Roles.CUSTOMER)
                        .readOnly(Complaint::customer),
                Field.<Complaint>of("owner", FieldKind.TEXT, Messages.get("complaint.owner"))
                        .names(Agent.TYPE)
                        .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                        .maxLength(200)
                        .build(Complaint::owner, Complaint::setOwner),
                Field.<Complaint>of("cause", FieldKind.REFERENCE, Messages.get("complaint.cause"))
                        .use(Use.LISTED)
                        .role(Cause.TYPE)
                        .build(Complaint::cause, Complaint::setCause));
    }

    private static List<Field<Complaint>> course() {
        return List.of(
                Field.<Complaint>of("openedAt", FieldKind.MOMENT, Messages.get("complaint.openedAt"))
                        .use(Use.LISTED, Use.SORTED)
                        .readOnly(Complaint::openedAt),
                Field.<Complaint>of("settledAt", FieldKind.MOMENT, Messages.get("complaint.settledAt"))
                        .use(Use.LISTED, Use.SORTED)
                        .readOnly(Complaint::settledAt),
                Field.<Complaint>of("effect", FieldKind.CHOICE, Messages.get("complaint.effect"))
                        .use(Use.LISTED)
                        .choices(EFFECTS)
                        .readOnly(Complaint::effect),
                Field.<Complaint>of("effectAt", FieldKind.MOMENT, Messages.get("complaint.effectAt"))
                        .readOnly(Complaint::effectAt),
                Field.<Complaint>of("branch", FieldKind.REFERENCE, Messages.get("complaint.branch"))
                        .role(Roles.BRANCH)
                        .readOnly(Complaint::branch),
                Field.<Complaint>of("number", FieldKind.TEXT, Messages.get("complaint.number"))
                        .use(Use.SEARCHED)
                        .readOnly(Complaint::number));
    }

    private static Choice effect(String value, Tone tone, String icon) {
        return new Choice(value, Messages.get("effect." + value), tone, icon);
    }

    @Override
    public boolean madeByHand() {
        return false;
    }

    @Override
    public String title(Complaint complaint) {
        return Stream.of(complaint.subject(), complaint.number())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(label());
    }

    @Override
    public String subtitle(Complaint complaint) {
        return joined(complaint.number(), complaint.owner());
    }
}
