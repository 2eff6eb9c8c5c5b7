package org.maitri.conformance.internal.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.conformance.internal.Attributes;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** How record types and their fields are described. */
public final class RecordTypeRules {

    private static final Map<FieldKind, Class<?>> JAVA = Map.of(
            FieldKind.TEXT, String.class,
            FieldKind.CHOICE, String.class,
            FieldKind.INTEGER, Long.class,
            FieldKind.DECIMAL, BigDecimal.class,
            FieldKind.MONEY, BigDecimal.class,
            FieldKind.DATE, LocalDate.class,
            FieldKind.MOMENT, Instant.class,
            FieldKind.YES_NO, Boolean.class,
            FieldKind.TAGS, Set.class);

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    RecordType.class,
                    "A record type's id is the module's name, a dot and a noun",
                    (type, x, f) ->
                            f.expect(x.owns(type.id()), type, "its id is " + type.id(), "Begin it with " + x.prefix())),
            Rule.each(RecordType.class, "A record type has a label, a plural, counts and an icon", (type, x, f) -> {
                f.words(type.label(), type, "label()");
                f.words(type.pluralLabel(), type, "pluralLabel()");
                f.words(type.countLabel(1), type, "countLabel(1)");
                f.words(type.countLabel(0), type, "countLabel(0)");
                f.words(type.icon(), type, "icon()");
            }),
            Rule.each(RecordType.class, "An empty record has a title and can be read field by field", (type, x, f) -> {
                empty(type, f);
            }),
            Rule.each(RecordType.class, "Field ids are lower camel case and there once", (type, x, f) -> ids(type, f)),
            Rule.each(
                    RecordType.class,
                    "Every field has a label, every choice a value and a label",
                    (type, x, f) -> fields(type).forEach(field -> labels(type, field, f))),
            Rule.each(
                    RecordType.class,
                    "A stored field names an attribute of the entity",
                    (type, x, f) -> fields(type).forEach(field -> attribute(type, field, f))),
            Rule.each(
                    RecordType.class,
                    "An editable field takes null and gives back what it was given",
                    (type, x, f) -> fields(type).forEach(field -> written(type, field, f))),
            Rule.each(
                    RecordType.class,
                    "A required field can be filled in, and a reference says to whom",
                    (type, x, f) -> fields(type).forEach(field -> shape(type, field, f))),
            Rule.each(
                    RecordType.class, "A list is sorted by fields that are SORTED", (type, x, f) -> sorted(type, x, f)),
            Rule.each(
                    RecordType.class,
                    "What a record type says is the same each time it is asked",
                    (type, x, f) -> f.expect(
                            ids(type).equals(ids(type)) && type.id().equals(type.id()),
                            type,
                            "fields() has another order or other fields the second time",
                            "Make the list once")),
            Rule.each(
                    RecordType.class,
                    "A child record's parent can be found, and is another record",
                    (type, x, f) -> parents(type, x, f)));

    private RecordTypeRules() {}

    @SuppressWarnings("unchecked")
    private static List<Field<StoredRecord>> fields(RecordType<?> type) {
        return ((RecordType<StoredRecord>) type).fields();
    }

    private static List<String> ids(RecordType<?> type) {
        return fields(type).stream().map(Field::id).toList();
    }

    @SuppressWarnings("unchecked")
    private static void empty(RecordType<?> type, Faults faults) {
        StoredRecord record = type.create();
        faults.words(((RecordType<StoredRecord>) type).title(record), type, "title() of an empty record");
        ((RecordType<StoredRecord>) type).subtitle(record);
        fields(type).stream()
                .filter(field -> field.attribute().isPresent())
                .forEach(field -> Rule.guarded(type, faults, () -> field.read(record)));
    }

    private static void ids(RecordType<?> type, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (String id : ids(type)) {
            faults.expect(seen.add(id), type, "the field " + id + " is there twice", "Give one of them another id");
            faults.expect(
                    id.matches("[a-z][a-zA-Z0-9]*"),
                    type,
                    "the field " + id + " is not in lower camel case",
                    "Write it like dueOn");
        }
    }

    private static void labels(RecordType<?> type, Field<StoredRecord> field, Faults faults) {
        faults.words(field.label(), type, "the label of the field " + field.id());
        field.help().ifPresent(help -> faults.words(help, type, "the help of the field " + field.id()));
        Set<String> seen = new HashSet<>();
        for (Choice choice : field.choices()) {
            faults.words(choice.label(), type, "the label of the choice " + choice.value() + " of " + field.id());
            faults.expect(
                    choice.value() != null && isLowerCase(choice.value()),
                    type,
                    "the choice " + choice.value() + " of " + field.id() + " is not in lower case",
                    "Store it in lower case; people read its label");
            faults.expect(
                    seen.add(choice.value()),
                    type,
                    "the choice " + choice.value() + " of " + field.id() + " is there twice",
                    "Give one of them another value");
        }
        faults.expect(
                !field.kind().equals(FieldKind.CHOICE) || !field.choices().isEmpty(),
                type,
                "the field " + field.id() + " is a choice of nothing",
                "Name its choices");
    }

    /** Tags of languages are kept as BCP 47 writes them, such as {@code en-GB}. */
    private static boolean isLowerCase(String value) {
        return value.equals(value.toLowerCase(Locale.ROOT))
                || value.equals(Locale.forLanguageTag(value).toLanguageTag());
    }

    private static void attribute(RecordType<?> type, Field<StoredRecord> field, Faults faults) {
        field.attribute()
                .ifPresent(name -> faults.expect(
                        Attributes.declared(type.entity(), name).isPresent(),
                        type,
                        "the field " + field.id() + " is kept in the attribute " + name + ", which "
                                + type.entity().getSimpleName() + " does not have",
                        "Name the attribute with Builder.attribute, or make the field derived"));
    }

    private static void written(RecordType<?> type, Field<StoredRecord> field, Faults faults) {
        if (!field.editable() || field.custom()) {
            return;
        }
        StoredRecord record = type.create();
        Rule.guarded("The field " + field.id() + " of " + type.getClass().getName(), faults, () -> {
            field.write(record, null);
            Object value = field.read(record);
            Class<?> java = JAVA.getOrDefault(field.kind(), Object.class);
            faults.expect(
                    value == null || java.isInstance(value),
                    type,
                    "the field " + field.id() + " is of the kind "
                            + field.kind().id() + " and reads a "
                            + (value == null ? "" : value.getClass().getSimpleName()),
                    "Return " + java.getSimpleName());
            if (field.kind().equals(FieldKind.TEXT) && field.problem("text").isEmpty()) {
                field.write(record, "text");
                faults.expect(
                        field.read(record) != null,
                        type,
                        "the field " + field.id() + " forgets what is written into it",
                        "Make reader and writer use the same attribute");
            }
        });
    }

    private static void shape(RecordType<?> type, Field<StoredRecord> field, Faults faults) {
        faults.expect(
                !field.is(Use.REQUIRED) || field.editable(),
                type,
                "the field " + field.id() + " is required and nobody can fill it in",
                "Build it with a writer, or leave REQUIRED out");
        faults.expect(
                !pointsAnywhere(type, field) || field.role().isPresent(),
                type,
                "the reference " + field.id() + " does not say what it may point at",
                "Name a role, such as Roles.CUSTOMER, or a record type");
        faults.expect(
                !field.is(Use.SORTED) || field.attribute().isPresent(),
                type,
                "the derived field " + field.id() + " is SORTED, and no column can be",
                "Leave SORTED out, or store it");
    }

    /** A parent's key needs no role: it points at the parent alone. */
    private static boolean pointsAnywhere(RecordType<?> type, Field<StoredRecord> field) {
        return field.kind().equals(FieldKind.REFERENCE)
                && field.attribute()
                        .flatMap(name -> Attributes.declared(type.entity(), name))
                        .filter(declared -> declared.getType() == RecordRef.class)
                        .isPresent();
    }

    private static void sorted(RecordType<?> type, Examined examined, Faults faults) {
        Sort usual = type.defaultSort();
        faults.expect(
                fields(type).stream().anyMatch(field -> field.id().equals(usual.field()) && field.is(Use.SORTED)),
                type,
                "defaultSort() names " + usual.field() + ", which is no SORTED field",
                "Sort by a SORTED field");
        fields(type).stream()
                .filter(field -> field.is(Use.SORTED))
                .forEach(field -> Rule.guarded(
                        type,
                        faults,
                        () -> examined.records()
                                .page(ListQuery.of(type, 10).sortedBy(Sort.by(field.id())), Progress.NONE)));
    }

    @SuppressWarnings("unchecked")
    private static void parents(RecordType<?> type, Examined examined, Faults faults) {
        if (type.standalone()) {
            return;
        }
        for (UUID id : Stored.some(type, examined)) {
            StoredRecord child =
                    examined.read(work -> work.find(type.entity(), id)).orElseThrow();
            ((RecordType<StoredRecord>) type)
                    .parent(child)
                    .ifPresent(parent -> faults.expect(
                            examined.exists(parent) && !parent.id().equals(id),
                            type,
                            "parent() of a stored record is " + parent + ", which is not there",
                            "Return the record that the child is shown with"));
        }
    }
}
