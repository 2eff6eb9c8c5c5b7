package org.maitri.mail.internal.send;

import java.util.List;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes the letters of the outbox. */
@Component(service = RecordType.class)
public final class OutgoingType extends DescribedType<Outgoing> {

    private static final List<Choice> STATES = List.of(
            state(Outgoing.WAITING, Tone.INFO, "clock"),
            state(Outgoing.SENDING, Tone.INFO, "send"),
            state(Outgoing.SENT, Tone.GOOD, "circle-check"),
            state(Outgoing.FAILED, Tone.BAD, "circle-x"),
            state(Outgoing.UNKNOWN, Tone.WARNING, "circle-help"),
            state(Outgoing.CANCELLED, Tone.NEUTRAL, "ban"));

    public OutgoingType() {
        super(
                Messages.texts(),
                Outgoing.class,
                "send",
                Sort.byNewest("dueAt"),
                Outgoing::new,
                List.of(
                        Field.<Outgoing>of("subject", FieldKind.TEXT, Messages.get("outgoing.subject"))
                                .use(Use.LISTED)
                                .readOnly(Outgoing::subject),
                        Field.<Outgoing>of("receivers", FieldKind.TEXT, Messages.get("outgoing.receivers"))
                                .use(Use.LISTED)
                                .readOnly(Outgoing::receivers),
                        Field.<Outgoing>of("state", FieldKind.CHOICE, Messages.get("outgoing.state"))
                                .use(Use.LISTED)
                                .choices(STATES)
                                .readOnly(Outgoing::state),
                        Field.<Outgoing>of("problem", FieldKind.LONG_TEXT, Messages.get("outgoing.problem"))
                                .use(Use.LISTED)
                                .readOnly(Outgoing::problem),
                        Field.<Outgoing>of("dueAt", FieldKind.MOMENT, Messages.get("outgoing.dueAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Outgoing::dueAt),
                        Field.<Outgoing>of("sentAt", FieldKind.MOMENT, Messages.get("outgoing.sentAt"))
                                .readOnly(Outgoing::sentAt),
                        Field.<Outgoing>of("attempts", FieldKind.INTEGER, Messages.get("outgoing.attempts"))
                                .readOnly(Outgoing::attempts),
                        Field.<Outgoing>of("about", FieldKind.REFERENCE, Messages.get("outgoing.about"))
                                .readOnly(Outgoing::about)));
    }

    private static Choice state(String state, Tone tone, String icon) {
        return new Choice(state, Messages.get("state." + state), tone, icon);
    }

    @Override
    public String title(Outgoing letter) {
        return titled(letter.subject());
    }

    @Override
    public String subtitle(Outgoing letter) {
        return letter.receivers() == null ? "" : letter.receivers();
    }
}
