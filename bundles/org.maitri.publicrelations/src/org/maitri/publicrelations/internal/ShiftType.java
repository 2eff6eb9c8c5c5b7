package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.math.BigDecimal;
import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.publicrelations.VolunteerShift;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes volunteer shifts. */
@Component(service = RecordType.class)
public final class ShiftType extends DescribedType<VolunteerShift> {

    public ShiftType() {
        super(
                Texts.beside(Messages.class),
                VolunteerShift.class,
                "hand-helping",
                Sort.byNewest("workedOn"),
                VolunteerShift::new,
                List.of(
                        Field.<VolunteerShift>of("eventId", FieldKind.REFERENCE, get("event.label"))
                                .use(Use.LISTED)
                                .build(VolunteerShift::event, VolunteerShift::setEvent),
                        Field.<VolunteerShift>of("employee", FieldKind.REFERENCE, get("shift.employee"))
                                .role(Roles.EMPLOYEE)
                                .use(Use.LISTED)
                                .build(VolunteerShift::employee, VolunteerShift::setEmployee),
                        Field.<VolunteerShift>of("volunteer", FieldKind.TEXT, get("shift.volunteer"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(VolunteerShift::volunteer, VolunteerShift::setVolunteer),
                        Field.<VolunteerShift>of("workedOn", FieldKind.DATE, get("shift.workedOn"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .build(VolunteerShift::workedOn, VolunteerShift::setWorkedOn),
                        Field.<VolunteerShift>of("hours", FieldKind.DECIMAL, get("shift.hours"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .check(ShiftType::impossible)
                                .build(VolunteerShift::hours, VolunteerShift::setHours),
                        Field.<VolunteerShift>of("task", FieldKind.TEXT, get("shift.task"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(VolunteerShift::task, VolunteerShift::setTask)));
    }

    private static String impossible(Object hours) {
        BigDecimal worked = (BigDecimal) hours;
        return worked.signum() <= 0 || worked.compareTo(BigDecimal.valueOf(24)) > 0 ? get("shift.refused.hours") : null;
    }

    @Override
    public String title(VolunteerShift shift) {
        String who = shift.volunteer() == null ? label() : shift.volunteer();
        return shift.workedOn() == null
                ? who
                : get("shift.title", who, shift.workedOn().toString());
    }
}
