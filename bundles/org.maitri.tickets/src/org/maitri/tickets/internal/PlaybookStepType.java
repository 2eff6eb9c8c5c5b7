package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.PlaybookStep;
import org.osgi.service.component.annotations.Component;

/** Describes the steps of playbooks that were taken for a ticket. */
@Component(service = RecordType.class)
public final class PlaybookStepType extends ChildOfTicket<PlaybookStep> {

    public PlaybookStepType() {
        super(
                PlaybookStep.class,
                "book-open",
                Sort.by("doneAt"),
                PlaybookStep::new,
                PlaybookStep::ticketId,
                List.of(
                        ChildOfTicket.<PlaybookStep>ticketField(Messages.get("playbook-step.ticket"))
                                .readOnly(PlaybookStep::ticketId),
                        Field.<PlaybookStep>of("playbook", FieldKind.REFERENCE, Messages.get("playbook-step.playbook"))
                                .role(Roles.PLAYBOOK)
                                .use(Use.LISTED)
                                .readOnly(PlaybookStep::playbook),
                        Field.<PlaybookStep>of("words", FieldKind.TEXT, Messages.get("playbook-step.words"))
                                .use(Use.LISTED)
                                .readOnly(PlaybookStep::words),
                        Field.<PlaybookStep>of("doneAt", FieldKind.MOMENT, Messages.get("playbook-step.doneAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(PlaybookStep::doneAt),
                        Field.<PlaybookStep>of("doneBy", FieldKind.TEXT, Messages.get("playbook-step.doneBy"))
                                .use(Use.LISTED)
                                .readOnly(PlaybookStep::doneBy)));
    }

    @Override
    public String title(PlaybookStep step) {
        return titled(step.words());
    }
}
