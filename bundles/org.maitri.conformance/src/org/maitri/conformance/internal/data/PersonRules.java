package org.maitri.conformance.internal.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.conformance.internal.Attributes;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.privacy.Link;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;

/** What becomes of a plug-in's records when two persons become one, and when a person is erased. */
public final class PersonRules {

    private static final Set<String> SOMEBODY = Set.of(Roles.PERSON, Roles.CUSTOMER, Roles.EMPLOYEE, Roles.GROUP);

    private static final int SOME = 100;
    private static final int MOST_TRIES = 5;

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    PersonalDataContributor.class,
                    "Personal data is described by types and attributes there are",
                    (kept, x, f) -> kept.kept().forEach(data -> described(kept, data, x, f))),
            new Rule("Whatever can point at a person says what becomes of it", PersonRules::complete),
            new Rule(
                    "When two customers become one their records follow, and go back when it is undone",
                    PersonRules::merged),
            new Rule("When a person is erased nothing of them is left", PersonRules::erased));

    private PersonRules() {}

    private static void described(PersonalDataContributor kept, PersonalData data, Examined examined, Faults faults) {
        Optional<RecordType<?>> type = examined.type(data.recordType());
        faults.words(data.category(), kept, "the category of " + data.recordType());
        if (!faults.expect(
                type.isPresent(),
                kept,
                "it describes " + data.recordType() + ", which nobody contributes",
                "Name a record type of the plug-in")) {
            return;
        }
        Stream.concat(
                        Stream.concat(data.cleared().stream(), data.pseudonyms().stream()),
                        data.law().map(PersonalData.Law::since).stream())
                .filter(attribute ->
                        Attributes.column(type.get().entity(), attribute).isEmpty())
                .forEach(attribute -> faults.add(
                        kept,
                        data.recordType() + " has no attribute " + attribute,
                        "Name JPA attributes of the entity"));
    }

    private static void complete(Examined examined, Faults faults) {
        Set<String> told = examined.product().installed(PersonalDataContributor.class).stream()
                .flatMap(contributor -> contributor.kept().stream())
                .map(PersonalData::recordType)
                .collect(Collectors.toSet());
        Set<String> personal = personal(examined);
        examined.types().stream()
                .filter(type -> personal.contains(type.id()) && !told.contains(type.id()))
                .filter(type -> type.roles().stream().noneMatch(SOMEBODY::contains))
                .forEach(type -> faults.add(
                        type,
                        type.id() + " can point at a person, and nobody says what becomes of it",
                        "Name it in a PersonalDataContributor: deleted, anonymised or kept by law"));
    }

    /** Types that point at persons, and the children of those. */
    private static Set<String> personal(Examined examined) {
        Set<String> personal = new TreeSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (RecordType<?> type : examined.types()) {
                boolean points = type.fields().stream()
                        .filter(field -> !field.custom() && field.attribute().isPresent())
                        .map(Field::role)
                        .flatMap(Optional::stream)
                        .anyMatch(role -> SOMEBODY.contains(role) || personal.contains(role));
                grown |= points && personal.add(type.id());
            }
        }
        return personal;
    }

    /** Persons whom records of the plug-in point at; where the sample has none, records are made. */
    private static List<RecordRef> persons(Examined examined, int most) {
        List<RecordRef> all = examined.records().withRole(Roles.PERSON).stream()
                .flatMap(type -> examined.records().page(ListQuery.of(type, SOME), Progress.NONE).stream())
                .map(ListRow::record)
                .toList();
        Set<String> roles = all.isEmpty()
                ? Set.of()
                : examined.type(all.getFirst().type()).orElseThrow().roles();
        if (all.stream().allMatch(person -> links(person, examined).isEmpty())) {
            all.stream()
                    .limit(most)
                    .forEach(person -> examined.types().forEach(type -> Seeds.plant(type, person, roles, examined)));
        }
        return all.stream()
                .filter(person -> !links(person, examined).isEmpty())
                .limit(most)
                .toList();
    }

    private static Set<Link> links(RecordRef record, Examined examined) {
        return examined.product().database().links().to(List.of(record)).stream()
                .filter(link -> examined.types().stream()
                        .anyMatch(type -> type.id().equals(link.record().type())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void merged(Examined examined, Faults faults) {
        List<RecordRef> two = persons(examined, 2);
        if (two.size() < 2 || !two.get(0).type().equals(two.get(1).type())) {
            return;
        }
        Merges merges = examined.product().engine(Merges.class);
        Set<Link> before = links(two.get(0), examined);
        before.addAll(links(two.get(1), examined));
        Merges.Merge merge = settled(() -> merges.merge(MergeRequest.of(two.get(0), two.get(1)), Progress.NONE));
        Set<Link> left = links(two.get(1), examined);
        left.stream()
                .map(Link::record)
                .filter(record -> examined.read(work -> work.find(record))
                        .filter(stored -> !stored.archived())
                        .isPresent())
                .map(RecordRef::type)
                .distinct()
                .forEach(type -> faults.expect(
                        examined.contributed(MergeContributor.class).stream()
                                .anyMatch(each -> each.appliesTo(two.get(0).type())),
                        type,
                        "after a merge records of it still point at the customer who was absorbed",
                        "Describe the reference as a field, so that it follows"));
        settled(() -> merges.undo(merge.id(), Progress.NONE));
        Set<Link> after = links(two.get(0), examined);
        after.addAll(links(two.get(1), examined));
        faults.expect(
                after.equals(before),
                "A merge that is undone",
                "leaves other references than there were: " + difference(before, after),
                "Change records within the merge's unit of work alone");
    }

    /** Tries again where somebody changed a record meanwhile: listeners still follow up on what was written before. */
    private static <T> T settled(Supplier<T> change) {
        for (int tried = 1; ; tried++) {
            try {
                return change.get();
            } catch (ConflictException meanwhile) {
                if (tried == MOST_TRIES) {
                    throw meanwhile;
                }
            }
        }
    }

    private static Set<Link> difference(Set<Link> before, Set<Link> after) {
        Set<Link> different = new HashSet<>(before);
        different.addAll(after);
        different.removeIf(link -> before.contains(link) && after.contains(link));
        return different;
    }

    private static void erased(Examined examined, Faults faults) {
        Set<String> personal = personal(examined);
        if (personal.isEmpty()) {
            return;
        }
        List<RecordRef> persons = persons(examined, 2);
        faults.expect(
                !persons.isEmpty()
                        || !examined.contributed(SampleContributor.class).isEmpty(),
                String.join(", ", personal),
                "no record of the sample points at a person, so erasing cannot be tried",
                "Contribute a SampleContributor that makes some");
        for (RecordRef person : persons) {
            Set<RecordRef> pointing =
                    links(person, examined).stream().map(Link::record).collect(Collectors.toSet());
            settled(() -> examined.product().engine(Privacy.class).erase(person, "conformance", false, Progress.NONE));
            traces(person.id().toString(), examined)
                    .forEach(
                            place -> faults.add(
                                    place,
                                    "it still names a person who was erased",
                                    "Describe the column as a reference field, or delete the row in PersonalDataContributor.takeAlong"));
            pointing.stream()
                    .filter(record -> !examined.exists(record))
                    .forEach(gone -> traces(gone.id().toString(), examined)
                            .forEach(place -> faults.add(
                                    place,
                                    "it still points at a record that was erased with a person",
                                    "Describe the column as a reference field, or delete the row in takeAlong")));
        }
    }

    /** Where a key stands in tables of the plug-in, as table.column. */
    private static Set<String> traces(String key, Examined examined) {
        Set<String> places = new TreeSet<>();
        for (String module : examined.modules()) {
            for (String place : Tables.strings(
                    examined,
                    "select table_name || '.' || column_name from information_schema.columns where lower(table_name) like '"
                            + module + "\\_%' and lower(data_type) in ('character varying', 'uuid', 'text')")) {
                String table = place.substring(0, place.indexOf('.'));
                String column = place.substring(table.length() + 1);
                if (!Tables.strings(
                                examined,
                                "select 1 from " + table + " where lower(cast(" + column + " as varchar)) like '%" + key
                                        + "%' limit 1")
                        .isEmpty()) {
                    places.add(place);
                }
            }
        }
        return places;
    }
}
