#set($noun = $recordName.toLowerCase())
package ${package}.internal;

import static ${package}.Messages.get;

import ${package}.Messages;
import ${package}.${recordName};
import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the records once: lists, pages, filters, search, import, export and commands come from it. */
@Component(service = RecordType.class)
public final class ${recordName}Type extends DescribedType<${recordName}> {

    public ${recordName}Type() {
        super(
                Messages.texts(),
                ${recordName}.class,
                "calendar-check",
                Sort.byNewest("plannedOn"),
                ${recordName}::new,
                List.of(
                        Field.<${recordName}>of("subject", FieldKind.TEXT, get("${noun}.subject"))
                                .use(Use.LISTED, Use.SORTED, Use.SEARCHED, Use.REQUIRED)
                                .maxLength(200)
                                .build(${recordName}::subject, ${recordName}::setSubject),
                        Field.<${recordName}>of("customer", FieldKind.REFERENCE, get("${noun}.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.LISTED)
                                .build(${recordName}::customer, ${recordName}::setCustomer),
                        Field.<${recordName}>of("plannedOn", FieldKind.DATE, get("${noun}.plannedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(${recordName}::plannedOn, ${recordName}::setPlannedOn),
                        Field.<${recordName}>of("doneOn", FieldKind.DATE, get("${noun}.doneOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(${recordName}::doneOn, ${recordName}::setDoneOn),
                        Field.<${recordName}>of("note", FieldKind.LONG_TEXT, get("${noun}.note"))
                                .use(Use.SEARCHED)
                                .build(${recordName}::note, ${recordName}::setNote)));
    }

    @Override
    public String title(${recordName} record) {
        return record.subject() == null ? label() : record.subject();
    }
}
