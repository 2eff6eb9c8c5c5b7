package org.maitri.customers.internal.imports;

import static org.maitri.customers.internal.imports.Targets.date;
import static org.maitri.customers.internal.imports.Targets.number;
import static org.maitri.customers.internal.imports.Targets.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maitri.customers.Person;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.osgi.service.component.annotations.Component;

/** Knows how rows of address books and of other systems become people. */
@Component(service = ImportContributor.class)
public final class PersonImport extends CustomerImport<Person> {

    private static final Map<String, String> GENDERS = Map.ofEntries(
            Map.entry("f", "female"),
            Map.entry("female", "female"),
            Map.entry("woman", "female"),
            Map.entry("w", "female"),
            Map.entry("weiblich", "female"),
            Map.entry("frau", "female"),
            Map.entry("femme", "female"),
            Map.entry("mujer", "female"),
            Map.entry("m", "male"),
            Map.entry("male", "male"),
            Map.entry("man", "male"),
            Map.entry("männlich", "male"),
            Map.entry("mann", "male"),
            Map.entry("herr", "male"),
            Map.entry("homme", "male"),
            Map.entry("hombre", "male"),
            Map.entry("o", "other"),
            Map.entry("other", "other"),
            Map.entry("x", "other"),
            Map.entry("diverse", "other"),
            Map.entry("divers", "other"),
            Map.entry("non-binary", "other"));

    private static final Pattern TITLE = Pattern.compile("(title|titre|titel|titulo|titolo)( 2)?");

    private static final Set<String> TELLING = Set.of(
            "givenName",
            "familyName",
            "employer",
            "birthday",
            ContactColumns.MAIL,
            ContactColumns.PHONE,
            ContactColumns.STREET,
            ContactColumns.POSTAL_CODE,
            ContactColumns.CITY,
            ContactColumns.REGION,
            ContactColumns.COUNTRY);

    public PersonImport() {
        super(
                Person.class,
                List.of(
                        text("name"),
                        text("salutation"),
                        text("givenName"),
                        text("familyName"),
                        text("employer"),
                        text("jobTitle"),
                        text("department"),
                        // A person whose birth date was mistyped is still worth having.
                        date("birthday").forgivingly(),
                        number("birthYear"),
                        number("birthMonth"),
                        number("birthDay"),
                        text("sex"),
                        number("age"),
                        text("language"),
                        text("photo")));
    }

    @Override
    public List<KnownFormat> knownFormats() {
        return AddressBooks.people();
    }

    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        Mapping improved = BirthdayParts.told(sample, titled(sample, super.propose(sample, proposed)));
        boolean named = improved.columns().stream()
                .anyMatch(column ->
                        column.target().equals("name") || column.target().equals("givenName"));
        return named || !isUnnamed(sample) ? improved : NamesByContent.recognise(sample, improved);
    }

    /** Whether the file has no header, so that its columns are only counted. */
    private static boolean isUnnamed(Sample sample) {
        return sample.columns().stream().allMatch(column -> column.matches(".*\\d"))
                && sample.columns().stream()
                                .map(column -> column.replaceAll("\\d+$", ""))
                                .distinct()
                                .count()
                        == 1;
    }

    /** Where a form of address stands elsewhere, or where none is in its cells, "title" is a position. */
    private static Mapping titled(Sample sample, Mapping mapping) {
        boolean placed =
                mapping.columns().stream().anyMatch(column -> column.target().equals("jobTitle"));
        Optional<Column> addressed = mapping.columns().stream()
                .filter(column -> column.target().equals("salutation"))
                .findFirst();
        if (addressed.isEmpty() || placed) {
            return mapping;
        }
        boolean misread = isTitle(addressed.get())
                && !Courtesies.areIn(
                        sample.values(sample.columns().indexOf(addressed.get().name())));
        String before = misread ? "salutation" : Mapping.ATTRIBUTE;
        List<Column> columns = mapping.columns().stream()
                .map(column -> column.target().equals(before) && isTitle(column)
                        ? Column.to(column.name(), "jobTitle")
                        : column)
                .toList();
        return new Mapping(mapping.name(), mapping.recordType(), columns, mapping.defaults());
    }

    private static boolean isTitle(Column column) {
        return TITLE.matcher(ColumnWords.of(column.name()).text()).matches();
    }

    @Override
    public Set<String> telling() {
        return TELLING;
    }

    @Override
    String nameOf(ImportRow row) {
        return row.text("name")
                .map(NamedAddress::nameIn)
                .or(() -> Person.fullName(
                        row.text("givenName").orElse(null),
                        row.text("familyName").orElse(null)))
                .orElse("");
    }

    @Override
    void applyOwn(Person person, ImportRow row, ImportContext context) {
        row.text("sex").ifPresent(text -> gender(person, text));
        birthday(person, row, context);
        row.integer("age").ifPresent(age -> person.setAttribute(Messages.get("attribute.age"), age.toString()));
        row.text("photo").filter(any -> context.original().isEmpty()).ifPresent(photo -> {
            person.setAttribute(Messages.get("attribute.photo"), photo);
            context.remark(Messages.get("remark.photo"));
        });
        row.text("employer")
                .filter(name -> person.organisation() == null)
                .flatMap(name -> KnownCustomers.organisationNamed(name, context.work()))
                .ifPresent(organisation -> person.setOrganisation(organisation.ref()));
        AddressBookRelations.tell(person, context);
    }

    private static void gender(Person person, String text) {
        String gender = GENDERS.get(text.strip().toLowerCase(Locale.ROOT));
        if (gender == null) {
            person.setAttribute(Messages.get("attribute.gender"), text);
        } else {
            person.setGender(gender);
        }
    }

    /** Some address books keep year, month and day apart, and often know only the day and the month. */
    private static void birthday(Person person, ImportRow row, ImportContext context) {
        Optional<Long> year = row.integer("birthYear").filter(number -> number > 0);
        Optional<Long> month = row.integer("birthMonth").filter(number -> number > 0);
        Optional<Long> day = row.integer("birthDay").filter(number -> number > 0);
        if (month.isEmpty() || day.isEmpty()) {
            return;
        }
        try {
            if (year.isPresent()) {
                person.setBirthday(LocalDate.of(
                        Math.toIntExact(year.get()), Math.toIntExact(month.get()), Math.toIntExact(day.get())));
            } else {
                person.setAttribute(
                        Messages.get("attribute.birthday"), "--%02d-%02d".formatted(month.get(), day.get()));
            }
        } catch (DateTimeException | ArithmeticException impossible) {
            context.remark(Messages.get("remark.birthday", year.get().toString(), month.get(), day.get()));
        }
    }
}
