package org.maitri.customers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.osgi.service.component.annotations.Component;

/** Describes people. */
@Component(service = RecordType.class)
public final class PersonType extends CustomerType<Person> {

    public PersonType() {
        super(
                Person.class,
                "user",
                PersonType::sinceToday,
                Field.concat(
                        name(), work(), CustomerFields.<Person>reach(), self(), CustomerFields.<Person>relationship()),
                "person.unnamed");
    }

    private static List<Field<Person>> name() {
        return List.of(
                CustomerFields.name(Messages.get("person.name")),
                Field.<Person>of("salutation", FieldKind.TEXT, Messages.get("person.salutation"))
                        .maxLength(100)
                        .build(Person::salutation, Person::setSalutation),
                Field.<Person>of("givenName", FieldKind.TEXT, Messages.get("person.givenName"))
                        .use(Use.SEARCHED)
                        .maxLength(200)
                        .build(Person::givenName, Person::setGivenName),
                Field.<Person>of("familyName", FieldKind.TEXT, Messages.get("person.familyName"))
                        .use(Use.SEARCHED, Use.SORTED)
                        .maxLength(200)
                        .build(Person::familyName, Person::setFamilyName));
    }

    private static List<Field<Person>> work() {
        return List.of(
                Field.<Person>of("employer", FieldKind.TEXT, Messages.get("person.employer"))
                        .use(Use.LISTED, Use.SEARCHED)
                        .maxLength(300)
                        .build(Person::employer, Person::setEmployer),
                Field.<Person>of("organisation", FieldKind.REFERENCE, Messages.get("person.organisation"))
                        .role(Organisation.ROLE)
                        .use(Use.HIDDEN)
                        .build(Person::organisation, Person::setOrganisation),
                Field.<Person>of("jobTitle", FieldKind.TEXT, Messages.get("person.jobTitle"))
                        .use(Use.SEARCHED)
                        .maxLength(300)
                        .build(Person::jobTitle, Person::setJobTitle),
                Field.<Person>of("department", FieldKind.TEXT, Messages.get("person.department"))
                        .maxLength(300)
                        .build(Person::department, Person::setDepartment));
    }

    private static List<Field<Person>> self() {
        return List.of(
                Field.<Person>of("birthday", FieldKind.DATE, Messages.get("person.birthday"))
                        .build(Person::birthday, Person::setBirthday),
                Field.<Person>of("gender", FieldKind.CHOICE, Messages.get("person.gender"))
                        .choices(Vocabulary.GENDERS)
                        .build(Person::gender, Person::setGender),
                Field.<Person>of("language", FieldKind.TEXT, Messages.get("person.language"))
                        .maxLength(100)
                        .build(Person::language, Person::setLanguage));
    }

    private static Person sinceToday() {
        Person person = new Person();
        person.setSince(LocalDate.now());
        return person;
    }

    @Override
    public String subtitle(Person person) {
        return firstOf(person.employer(), person.primaryMail(), person.primaryPhone(), person.city());
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CUSTOMER, Roles.PERSON, Relation.PARTY);
    }
}
