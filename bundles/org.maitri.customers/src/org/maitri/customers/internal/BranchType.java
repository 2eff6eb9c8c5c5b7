package org.maitri.customers.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.maitri.customers.Branch;
import org.maitri.customers.internal.reach.ContactPointState;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the company's own branches. */
@Component(service = RecordType.class)
public final class BranchType extends DescribedType<Branch> {

    public BranchType() {
        super(
                Messages.texts(),
                Branch.class,
                "store",
                Sort.by("name"),
                Branch::new,
                List.of(
                        Field.<Branch>of("name", FieldKind.TEXT, Messages.get("branch.name"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(300)
                                .build(Branch::name, Branch::setName),
                        Field.<Branch>of("code", FieldKind.TEXT, Messages.get("branch.code"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                                .maxLength(40)
                                .build(Branch::code, Branch::setCode),
                        text("area", 200, Branch::area, Branch::setArea, Use.LISTED, Use.SEARCHED),
                        text("manager", 200, Branch::manager, Branch::setManager, Use.LISTED),
                        Field.<Branch>of("phone", FieldKind.PHONE, Messages.get("customer.phone"))
                                .use(Use.LISTED)
                                .maxLength(100)
                                .check(CustomerFields::phoneProblem)
                                .build(Branch::phone, Branch::setPhone),
                        Field.<Branch>of("mail", FieldKind.MAIL, Messages.get("customer.mail"))
                                .use(Use.LISTED)
                                .maxLength(300)
                                .check(ContactPointState::mailProblem)
                                .build(Branch::mail, Branch::setMail),
                        text("street", 1000, Branch::street, Branch::setStreet, Use.SEARCHED),
                        text("postalCode", 40, Branch::postalCode, Branch::setPostalCode),
                        text("city", 200, Branch::city, Branch::setCity, Use.LISTED, Use.SEARCHED),
                        text("region", 200, Branch::region, Branch::setRegion),
                        text("country", 200, Branch::country, Branch::setCountry, Use.LISTED),
                        Field.<Branch>of("timeZone", FieldKind.TEXT, Messages.get("branch.timeZone"))
                                .help(Messages.get("branch.timeZone.help"))
                                .maxLength(60)
                                .check(BranchType::noZone)
                                .build(Branch::timeZone, Branch::setTimeZone),
                        Field.<Branch>of("openingHours", FieldKind.LONG_TEXT, Messages.get("branch.openingHours"))
                                .build(Branch::openingHours, Branch::setOpeningHours)));
    }

    private static Field<Branch> text(
            String id, int longest, Function<Branch, String> read, BiConsumer<Branch, String> write, Use... uses) {
        return Field.<Branch>of(id, FieldKind.TEXT, Messages.get("branch." + id))
                .use(uses)
                .maxLength(longest)
                .build(read, write);
    }

    private static String noZone(Object zone) {
        try {
            ZoneId.of(zone.toString());
            return null;
        } catch (DateTimeException unknown) {
            return Messages.get("branch.timeZone.wrong", zone);
        }
    }

    @Override
    public String title(Branch branch) {
        return titled(branch.name());
    }

    @Override
    public String subtitle(Branch branch) {
        return CustomerType.firstOf(branch.address().line(), branch.code());
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.BRANCH);
    }
}
