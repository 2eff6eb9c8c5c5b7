package org.maitri.customers.internal;

import java.util.List;
import java.util.function.Function;
import org.maitri.customers.Customer;
import org.maitri.customers.internal.phones.PhoneNumbers;
import org.maitri.customers.internal.reach.ContactPointState;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Roles;

/** The fields that people and organisations have in common. */
final class CustomerFields {

    private CustomerFields() {}

    static <E extends Customer> Field<E> name(String label) {
        return Field.<E>of("name", FieldKind.TEXT, label)
                .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                .maxLength(300)
                .build(Customer::name, Customer::setName);
    }

    /** How and where the customer is reached. */
    static <E extends Customer> List<Field<E>> reach() {
        return List.of(
                Field.<E>of("primaryMail", FieldKind.MAIL, Messages.get("customer.mail"))
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED)
                        .maxLength(300)
                        .check(ContactPointState::mailProblem)
                        .build(Customer::primaryMail, Customer::setPrimaryMail),
                Field.<E>of("primaryPhone", FieldKind.PHONE, Messages.get("customer.phone"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .maxLength(100)
                        .check(CustomerFields::phoneProblem)
                        .build(Customer::primaryPhone, Customer::setPrimaryPhone),
                Field.<E>of("city", FieldKind.TEXT, Messages.get("customer.city"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .maxLength(200)
                        .build(Customer::city, Customer::setCity),
                Field.<E>of("country", FieldKind.TEXT, Messages.get("customer.country"))
                        .use(Use.LISTED)
                        .maxLength(200)
                        .build(Customer::country, Customer::setCountry));
    }

    /** What the company knows of the relationship. */
    static <E extends Customer> List<Field<E>> relationship() {
        return List.of(
                Field.<E>of("owner", FieldKind.TEXT, Messages.get("customer.owner"))
                        .help(Messages.get("customer.owner.help"))
                        .use(Use.LISTED)
                        .maxLength(200)
                        .build(Customer::owner, Customer::setOwner),
                Field.<E>of(Roles.TIER, FieldKind.TEXT, Messages.get("customer.tier"))
                        .help(Messages.get("customer.tier.help"))
                        .maxLength(200)
                        .build(Customer::tier, Customer::setTier),
                Field.<E>of("since", FieldKind.DATE, Messages.get("customer.since"))
                        .use(Use.LISTED, Use.SORTED)
                        .build(Customer::since, Customer::setSince),
                Field.<E>of("tags", FieldKind.TAGS, Messages.get("customer.tags"))
                        .use(Use.SEARCHED)
                        .build(Customer::tags, Customer::setTags),
                Field.<E>of("remarks", FieldKind.LONG_TEXT, Messages.get("customer.remarks"))
                        .use(Use.SEARCHED)
                        .build(Customer::remarks, Customer::setRemarks));
    }

    static String phoneProblem(Object value, Function<String, Object> others) {
        return PhoneNumbers.problem(value.toString(), (String) others.apply("country"))
                .orElse(null);
    }
}
