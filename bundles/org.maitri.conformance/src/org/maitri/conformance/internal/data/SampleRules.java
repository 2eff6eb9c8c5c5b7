package org.maitri.conformance.internal.data;

import jakarta.persistence.Column;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Attributes;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.sample.SampleContributor;

/** Sample data: the same every time. */
public final class SampleRules {

    private static final String KEYS = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}";

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    SampleContributor.class,
                    "A sample says what is being made",
                    (sample, x, f) -> f.words(sample.label(), sample, "label()")),
            new Rule("The sample is the same every time it is made", SampleRules::same));

    private SampleRules() {}

    private static void same(Examined examined, Faults faults) {
        if (examined.contributed(SampleContributor.class).isEmpty()) {
            return;
        }
        Clock clock = Clock.fixed(Instant.now(), Examined.ZONE);
        Map<String, List<String>> first = made(examined, clock);
        Map<String, List<String>> second = made(examined, clock);
        first.forEach((type, rows) -> {
            List<String> firstOnly = without(rows, second.get(type));
            List<String> secondOnly = without(second.get(type), rows);
            faults.expect(
                    rows.equals(second.get(type)),
                    type,
                    "made twice, the sample has " + rows.size() + " and "
                            + second.get(type).size() + " records, and once "
                            + firstOnly.stream().limit(1).toList() + ", then "
                            + secondOnly.stream().limit(1).toList(),
                    "Draw everything from SampleScope.random() and SampleScope.year(), nothing from the clock or from keys");
        });
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        left.removeAll(others);
        return left;
    }

    /** What the records say, without keys, references and numbers that the database gives in the order of writing. */
    private static Map<String, List<String>> made(Examined examined, Clock clock) {
        Map<RecordType<?>, List<ListRow>> rows = new LinkedHashMap<>();
        try (OpenDatabase open = Trial.openWithAll(Trial.memory(), examined)) {
            Trial.loadSample(open, examined, clock);
            examined.types()
                    .forEach(type -> rows.put(type, open.records().page(ListQuery.of(type, 1000), Progress.NONE)));
        }
        Set<Object> given = new HashSet<>();
        rows.forEach((type, found) -> type.fields().stream()
                .filter(field -> isGiven(type, field))
                .forEach(field -> found.forEach(row -> given.add(row.value(field.id())))));
        given.remove(null);
        Map<String, List<String>> made = new TreeMap<>();
        rows.forEach((type, found) -> made.put(
                type.id(),
                found.stream().map(row -> words(type, row, given)).sorted().toList()));
        return made;
    }

    private static boolean isGiven(RecordType<?> type, Field<?> field) {
        return field.attribute()
                .flatMap(attribute -> Attributes.declared(type.entity(), attribute))
                .map(declared -> declared.getAnnotation(Column.class))
                .filter(column -> !column.insertable())
                .isPresent();
    }

    private static String words(RecordType<?> type, ListRow row, Set<Object> given) {
        return type.fields().stream()
                .filter(field -> field.attribute().isPresent())
                .map(Field::id)
                .filter(field -> !(row.value(field) instanceof RecordRef) && !(row.value(field) instanceof UUID))
                .filter(field -> !given.contains(row.value(field)))
                .map(field -> field + "=" + row.value(field))
                .collect(Collectors.joining(", "))
                .replaceAll(KEYS, "");
    }
}
