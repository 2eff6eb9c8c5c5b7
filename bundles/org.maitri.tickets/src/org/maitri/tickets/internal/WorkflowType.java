package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Workflow;
import org.osgi.service.component.annotations.Component;

/** Describes which states tickets may go to from which. */
@Component(service = RecordType.class)
public final class WorkflowType extends DescribedType<Workflow> {

    public WorkflowType() {
        super(
                Messages.texts(),
                Workflow.class,
                "workflow",
                Sort.by("kind"),
                Workflow::standard,
                List.of(
                        Field.<Workflow>of("kind", FieldKind.CHOICE, Messages.get("workflow.kind"))
                                .help(Messages.get("workflow.kind.help"))
                                .use(Use.LISTED, Use.SORTED)
                                .choices(Vocabulary.KINDS)
                                .build(Workflow::kind, Workflow::setKind),
                        Field.<Workflow>of("moves", FieldKind.TAGS, Messages.get("workflow.moves"))
                                .use(Use.HIDDEN)
                                .build(Workflow::moves, Workflow::setMoves)));
    }

    @Override
    public String title(Workflow workflow) {
        return workflow.kind() == null
                ? Messages.get("workflow.default")
                : Vocabulary.label(Vocabulary.KINDS, workflow.kind());
    }
}
