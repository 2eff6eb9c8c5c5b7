package org.maitri.customers.internal;

import java.util.List;
import java.util.Set;
import org.maitri.customers.Household;
import org.maitri.customers.Relation;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Component;

/** Describes households. */
@Component(service = RecordType.class)
public final class HouseholdType extends CustomerType<Household> {

    public HouseholdType() {
        super(
                Household.class,
                "house",
                Household::new,
                Field.concat(living(), CustomerFields.<Household>reach(), CustomerFields.<Household>relationship()),
                "household.unnamed");
    }

    private static List<Field<Household>> living() {
        return List.of(
                CustomerFields.name(Messages.get("household.name")),
                Field.<Household>of("addressedAs", FieldKind.TEXT, Messages.get("household.addressedAs"))
                        .help(Messages.get("household.addressedAs.help"))
                        .use(Use.LISTED)
                        .maxLength(300)
                        .build(Household::addressedAs, Household::setAddressedAs),
                Field.<Household>of("street", FieldKind.TEXT, Messages.get("contact.street"))
                        .use(Use.SEARCHED)
                        .maxLength(1000)
                        .build(Household::street, Household::setStreet),
                Field.<Household>of("postalCode", FieldKind.TEXT, Messages.get("contact.postalCode"))
                        .maxLength(40)
                        .build(Household::postalCode, Household::setPostalCode),
                Field.<Household>of("region", FieldKind.TEXT, Messages.get("contact.region"))
                        .maxLength(200)
                        .build(Household::region, Household::setRegion));
    }

    @Override
    public String subtitle(Household household) {
        return firstOf(household.address().line(), household.primaryMail(), household.primaryPhone());
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CUSTOMER, Roles.GROUP, Relation.PARTY);
    }
}
