package org.maitri.customers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maitri.customers.Organisation;
import org.maitri.customers.Relation;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Component;

/** Describes organisations. */
@Component(service = RecordType.class)
public final class OrganisationType extends CustomerType<Organisation> {

    public OrganisationType() {
        super(
                Organisation.class,
                "building-2",
                OrganisationType::sinceToday,
                Field.concat(
                        business(), CustomerFields.<Organisation>reach(), CustomerFields.<Organisation>relationship()),
                "organisation.unnamed");
    }

    private static List<Field<Organisation>> business() {
        return List.of(
                CustomerFields.name(Messages.get("organisation.name")),
                Field.<Organisation>of("industry", FieldKind.TEXT, Messages.get("organisation.industry"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .maxLength(200)
                        .build(Organisation::industry, Organisation::setIndustry),
                Field.<Organisation>of("employees", FieldKind.INTEGER, Messages.get("organisation.employees"))
                        .build(Organisation::employees, Organisation::setEmployees),
                Field.<Organisation>of("website", FieldKind.URL, Messages.get("organisation.website"))
                        .use(Use.SEARCHED)
                        .maxLength(1000)
                        .build(Organisation::website, Organisation::setWebsite));
    }

    private static Organisation sinceToday() {
        Organisation organisation = new Organisation();
        organisation.setSince(LocalDate.now());
        return organisation;
    }

    @Override
    public String subtitle(Organisation organisation) {
        return firstOf(organisation.city(), organisation.industry(), organisation.primaryMail());
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CUSTOMER, Organisation.ROLE, Relation.PARTY);
    }
}
