package org.maitri.satisfaction.internal;

import static org.maitri.satisfaction.internal.Messages.get;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Texts;
import org.maitri.satisfaction.Employee;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes employees. */
@Component(service = RecordType.class)
public final class EmployeeType extends DescribedType<Employee> {

    public EmployeeType() {
        super(
                Texts.beside(Messages.class),
                Employee.class,
                "id-card",
                Sort.by("name"),
                Employee::new,
                List.of(
                        Field.<Employee>of("name", FieldKind.TEXT, get("employee.name"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .build(Employee::name, Employee::setName),
                        Field.<Employee>of("number", FieldKind.TEXT, get("employee.number"))
                                .maxLength(100)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .build(Employee::number, Employee::setNumber),
                        Field.<Employee>of("team", FieldKind.TEXT, get("employee.team"))
                                .maxLength(200)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .build(Employee::team, Employee::setTeam),
                        Field.<Employee>of("department", FieldKind.TEXT, get("employee.department"))
                                .maxLength(200)
                                .use(Use.LISTED)
                                .build(Employee::department, Employee::setDepartment),
                        Field.<Employee>of("jobRole", FieldKind.TEXT, get("employee.jobRole"))
                                .maxLength(200)
                                .use(Use.LISTED)
                                .build(Employee::jobRole, Employee::setJobRole),
                        Field.<Employee>of("region", FieldKind.TEXT, get("employee.region"))
                                .maxLength(200)
                                .build(Employee::region, Employee::setRegion),
                        Field.<Employee>of("joinedOn", FieldKind.DATE, get("employee.joinedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Employee::joinedOn, Employee::setJoinedOn),
                        Field.<Employee>of("leftOn", FieldKind.DATE, get("employee.leftOn"))
                                .build(Employee::leftOn, Employee::setLeftOn)));
    }

    @Override
    public String title(Employee employee) {
        if (employee.name() != null) {
            return employee.name();
        }
        return employee.number() == null ? label() : get("employee.numbered", employee.number());
    }

    @Override
    public String subtitle(Employee employee) {
        return Stream.of(employee.jobRole(), employee.team())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EMPLOYEE, Roles.PERSON);
    }
}
