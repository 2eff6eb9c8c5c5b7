package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes locks on persons. */
@Component(service = RecordType.class)
public final class RestrictionType extends DescribedType<Restriction> {

    public RestrictionType() {
        super(
                Messages.texts(),
                Restriction.class,
                "lock",
                Sort.byNewest("since"),
                Restriction::new,
                List.of(
                        Field.<Restriction>of("person", FieldKind.REFERENCE, Messages.get("restriction.person"))
                                .role(Roles.PERSON)
                                .use(Use.LISTED)
                                .readOnly(Restriction::person),
                        Field.<Restriction>of("reason", FieldKind.LONG_TEXT, Messages.get("restriction.reason"))
                                .use(Use.LISTED)
                                .readOnly(Restriction::reason),
                        Field.<Restriction>of("since", FieldKind.MOMENT, Messages.get("restriction.since"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Restriction::since),
                        Field.<Restriction>of("liftedAt", FieldKind.MOMENT, Messages.get("restriction.liftedAt"))
                                .use(Use.LISTED)
                                .readOnly(Restriction::liftedAt)));
    }

    @Override
    public String title(Restriction record) {
        return titled(record.reason());
    }
}
