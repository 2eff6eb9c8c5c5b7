package org.maitri.tickets.internal.policies;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes who is to be trained in which policy. */
@Component(service = RecordType.class)
public final class TrainingType extends DescribedType<Training> {

    public TrainingType() {
        super(
                Messages.texts(),
                Training.class,
                "graduation-cap",
                Sort.by("dueOn"),
                Training::new,
                List.of(
                        Field.<Training>of("policy", FieldKind.REFERENCE, Messages.get("training.policy"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .role(Policy.TYPE)
                                .build(Training::policy, Training::setPolicy),
                        Field.<Training>of("employee", FieldKind.REFERENCE, Messages.get("training.employee"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .role(Roles.EMPLOYEE)
                                .build(Training::employee, Training::setEmployee),
                        Field.<Training>of("dueOn", FieldKind.DATE, Messages.get("training.dueOn"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED, Use.AHEAD, Use.DEADLINE)
                                .settledBy("doneOn")
                                .build(Training::dueOn, Training::setDueOn),
                        Field.<Training>of("doneOn", FieldKind.DATE, Messages.get("training.doneOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .check(TrainingType::doneProblem)
                                .build(Training::doneOn, Training::setDoneOn)));
    }

    private static String doneProblem(Object day) {
        return ((LocalDate) day).isAfter(LocalDate.now(ZoneId.systemDefault()))
                ? Messages.get("training.doneOn.wrong", day)
                : null;
    }

    @Override
    public String title(Training training) {
        return training.dueOn() == null
                ? label()
                : Messages.get(
                        "training.title",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(training.dueOn()));
    }
}
