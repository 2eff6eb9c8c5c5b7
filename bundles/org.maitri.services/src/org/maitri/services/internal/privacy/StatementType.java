package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes who is responsible. */
@Component(service = RecordType.class)
public final class StatementType extends DescribedType<Statement> {

    public StatementType() {
        super(
                Messages.texts(),
                Statement.class,
                "scale",
                Sort.by("controller"),
                Statement::new,
                List.of(
                        Field.<Statement>of("controller", FieldKind.TEXT, Messages.get("statement.controller"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .maxLength(400)
                                .build(Statement::controller, Statement::setController),
                        Field.<Statement>of("address", FieldKind.LONG_TEXT, Messages.get("statement.address"))
                                .use(Use.LISTED)
                                .build(Statement::address, Statement::setAddress),
                        Field.<Statement>of("contact", FieldKind.TEXT, Messages.get("statement.contact"))
                                .use(Use.LISTED)
                                .maxLength(400)
                                .build(Statement::contact, Statement::setContact),
                        Field.<Statement>of("officer", FieldKind.LONG_TEXT, Messages.get("statement.officer"))
                                .build(Statement::officer, Statement::setOfficer),
                        Field.<Statement>of("authority", FieldKind.LONG_TEXT, Messages.get("statement.authority"))
                                .build(Statement::authority, Statement::setAuthority),
                        Field.<Statement>of("transfers", FieldKind.LONG_TEXT, Messages.get("statement.transfers"))
                                .build(Statement::transfers, Statement::setTransfers),
                        Field.<Statement>of("rights", FieldKind.LONG_TEXT, Messages.get("statement.rights"))
                                .build(Statement::rights, Statement::setRights)));
    }

    @Override
    public String title(Statement record) {
        return titled(record.controller());
    }
}
