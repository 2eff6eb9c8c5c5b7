package org.maitri.services.internal.attention;

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
import org.osgi.service.component.annotations.Component;

/** Describes held contacts. */
@Component(service = RecordType.class)
public final class HeldContactType extends DescribedType<HeldContact> {

    private static final List<Choice> STATES = List.of(
            new Choice(HeldContact.WAITING, Words.of("state", HeldContact.WAITING), Tone.WARNING, "hourglass"),
            new Choice(HeldContact.RELEASED, Words.of("state", HeldContact.RELEASED), Tone.GOOD, "check"),
            new Choice(HeldContact.OVERRULED, Words.of("state", HeldContact.OVERRULED), Tone.NEUTRAL, "user-check"));

    public HeldContactType() {
        super(
                Messages.texts(),
                HeldContact.class,
                "hourglass",
                Sort.byNewest("wantedAt"),
                HeldContact::new,
                List.of(
                        Field.<HeldContact>of("customer", FieldKind.REFERENCE, Messages.get("held.customer"))
                                .use(Use.LISTED)
                                .role(Roles.CUSTOMER)
                                .readOnly(HeldContact::customer),
                        Field.<HeldContact>of("state", FieldKind.CHOICE, Messages.get("held.state"))
                                .use(Use.LISTED, Use.SORTED)
                                .choices(STATES)
                                .readOnly(HeldContact::state),
                        Field.<HeldContact>of("channel", FieldKind.CHOICE, Messages.get("held.channel"))
                                .use(Use.LISTED)
                                .choices(Words.choices("channel", Words.CHANNELS.stream(), "send"))
                                .readOnly(HeldContact::channel),
                        Field.<HeldContact>of("purpose", FieldKind.CHOICE, Messages.get("held.purpose"))
                                .use(Use.LISTED)
                                .choices(Words.choices("purpose", Words.PURPOSES.stream(), "target"))
                                .readOnly(HeldContact::purpose),
                        Field.<HeldContact>of("subject", FieldKind.TEXT, Messages.get("held.subject"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .readOnly(HeldContact::subject),
                        Field.<HeldContact>of("reason", FieldKind.LONG_TEXT, Messages.get("held.reason"))
                                .use(Use.LISTED)
                                .readOnly(HeldContact::reason),
                        Field.<HeldContact>of("earliest", FieldKind.MOMENT, Messages.get("held.earliest"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(HeldContact::earliest),
                        Field.<HeldContact>of("wantedAt", FieldKind.MOMENT, Messages.get("held.wantedAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(HeldContact::wantedAt),
                        Field.<HeldContact>of("cause", FieldKind.REFERENCE, Messages.get("held.cause"))
                                .readOnly(HeldContact::cause),
                        Field.<HeldContact>of("releasedAt", FieldKind.MOMENT, Messages.get("held.releasedAt"))
                                .readOnly(HeldContact::releasedAt),
                        Field.<HeldContact>of("releasedBy", FieldKind.TEXT, Messages.get("held.releasedBy"))
                                .readOnly(HeldContact::releasedBy),
                        Field.<HeldContact>of("releaseReason", FieldKind.LONG_TEXT, Messages.get("held.releaseReason"))
                                .readOnly(HeldContact::releaseReason)));
    }

    @Override
    public String title(HeldContact record) {
        return record.subject() == null || record.subject().isBlank()
                ? Messages.get(
                        "held.title", Words.of("channel", record.channel()), Words.of("purpose", record.purpose()))
                : record.subject();
    }
}
