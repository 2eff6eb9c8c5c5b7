package org.maitri.customers.internal.imports;

import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.customers.Relations;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Makes relations of the people that address books name beside a person, where just one person of that name is known. The
 * columns stay with the person as they were.
 */
final class AddressBookRelations {

    /** What a column says. @param reversed whether the person in the column is the one the kind speaks of */
    private record Meaning(String kind, boolean reversed) {}

    private static final Map<String, Meaning> COLUMNS = Map.ofEntries(
            Map.entry("spouse", new Meaning(Relation.PARTNER, false)),
            Map.entry("spouse name", new Meaning(Relation.PARTNER, false)),
            Map.entry("partner", new Meaning(Relation.PARTNER, false)),
            Map.entry("domestic partner", new Meaning(Relation.PARTNER, false)),
            Map.entry("wife", new Meaning(Relation.PARTNER, false)),
            Map.entry("husband", new Meaning(Relation.PARTNER, false)),
            Map.entry("manager", new Meaning(Relation.MANAGER, true)),
            Map.entry("manager name", new Meaning(Relation.MANAGER, true)),
            Map.entry("assistant", new Meaning(Relation.ASSISTANT, true)),
            Map.entry("assistant name", new Meaning(Relation.ASSISTANT, true)),
            Map.entry("children", new Meaning(Relation.PARENT, false)),
            Map.entry("child", new Meaning(Relation.PARENT, false)),
            Map.entry("son", new Meaning(Relation.PARENT, false)),
            Map.entry("daughter", new Meaning(Relation.PARENT, false)),
            Map.entry("mother", new Meaning(Relation.PARENT, true)),
            Map.entry("father", new Meaning(Relation.PARENT, true)),
            Map.entry("parent", new Meaning(Relation.PARENT, true)),
            Map.entry("referred by", new Meaning(Relation.REFERRED, false)));

    private AddressBookRelations() {}

    static void tell(Person person, ImportContext context) {
        employed(person, context);
        Map<String, String> columns = person.attributes();
        columns.forEach((name, value) -> {
            Meaning meaning = COLUMNS.get(words(name));
            if (meaning == null && name.matches("Relation \\d+ - Value")) {
                String label = columns.getOrDefault(
                        name.replace("Value", "Label"), columns.getOrDefault(name.replace("Value", "Type"), ""));
                meaning = COLUMNS.get(words(label));
            }
            if (meaning != null) {
                for (String one : value.split("\\s*(?:[;,]|:::)\\s*")) {
                    relate(person, meaning, one, context);
                }
            }
        });
    }

    private static void employed(Person person, ImportContext context) {
        if (person.organisation() != null && person.organisation().type().equals(Organisation.TYPE)) {
            add(person, Relation.of(person.ref(), Relation.EMPLOYEE, person.organisation()), context);
        }
    }

    private static void relate(Person person, Meaning meaning, String name, ImportContext context) {
        named(name.strip(), context.work())
                .filter(other -> !other.equals(person.ref()))
                .map(other -> meaning.reversed()
                        ? Relation.of(other, meaning.kind(), person.ref())
                        : Relation.of(person.ref(), meaning.kind(), other))
                .ifPresent(relation -> add(person, relation, context));
    }

    private static void add(Person person, Relation relation, ImportContext context) {
        context.once(
                Relation.class,
                relation.from() + "\n" + relation.kind() + '\n' + relation.to(),
                () -> person.version() == 0 ? Optional.empty() : Relations.like(relation, context.work()),
                () -> relation);
    }

    private static Optional<RecordRef> named(String name, UnitOfWork work) {
        List<Person> named = work.entities()
                .createQuery("select p from Person p where p.name = :name and p.archivedAt is null", Person.class)
                .setParameter("name", name)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? Optional.of(named.getFirst().ref()) : Optional.empty();
    }

    private static String words(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]s\\b", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
