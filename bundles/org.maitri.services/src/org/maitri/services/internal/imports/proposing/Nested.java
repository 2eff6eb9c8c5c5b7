package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/**
 * Maps the columns that describe a record pointed at, "Customer Email" or "Client phone", by asking what they would be in a
 * file of such records.
 */
public final class Nested {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    /** Words without digits. */
    private static final Pattern NAME = Pattern.compile("(?U)[\\p{L}.'\u2019-]+(?:,? [\\p{L}.'\u2019-]+)+");

    /** Who a mail address is of that is not the record's the row is about. */
    private static final Set<String> OTHERS = Set.of(
            "to",
            "cc",
            "bcc",
            "owner",
            "agent",
            "assignee",
            "assigned",
            "technician",
            "staff",
            "manager",
            "recipient",
            "teammate",
            "merchant",
            "organizer",
            "organiser",
            "host",
            "updated",
            "modified");

    private static final Set<String> NOTHING = Set.of(Mapping.ATTRIBUTE, Mapping.IGNORE);

    /** Knows the blueprint of a type by its contributor. */
    @FunctionalInterface
    public interface Types {
        Blueprint of(ImportContributor<?> contributor);
    }

    private final Types types;

    Nested(Types types) {
        this.types = types;
    }

    /**
     * @param keepsMails whether the file's own records have mail addresses
     * @param repeatable whether several columns may be mapped to a target
     */
    void map(Reference reference, Sample sample, Draft draft, boolean keepsMails, Predicate<String> repeatable) {
        List<Integer> columns = IntStream.range(0, sample.columns().size())
                .filter(draft::isOpen)
                .filter(index ->
                        reference.rest(sample.columns().get(index)) != null || !keepsMails && holdsMails(sample, index))
                .boxed()
                .toList();
        List<String> best = List.of();
        long most = 0;
        for (ImportContributor<?> contributor : reference.contributors()) {
            List<String> targets = targets(contributor, reference, sample, columns);
            long mapped =
                    targets.stream().filter(target -> !NOTHING.contains(target)).count();
            if (mapped > most) {
                most = mapped;
                best = targets;
            }
        }
        for (int i = 0; i < best.size(); i++) {
            if (!NOTHING.contains(best.get(i))) {
                draft.map(columns.get(i), reference.prefix() + best.get(i));
            }
        }
        mapTelling(reference, sample, draft, draft.hasTargetOf(reference), repeatable);
    }

    /** Columns that say themselves that they are about such a record, without naming it: a file of gifts with family names. */
    private void mapTelling(
            Reference reference, Sample sample, Draft draft, boolean described, Predicate<String> repeatable) {
        List<Integer> open = IntStream.range(0, sample.columns().size())
                .filter(draft::isOpen)
                .boxed()
                .toList();
        Map<Integer, String> telling = new LinkedHashMap<>();
        for (ImportContributor<?> contributor : reference.contributors()) {
            List<String> targets = targets(contributor, reference, sample, open);
            Map<Integer, String> found = new LinkedHashMap<>();
            for (int i = 0; i < targets.size(); i++) {
                if (contributor.telling().contains(targets.get(i))) {
                    found.put(open.get(i), targets.get(i));
                }
            }
            telling = found.size() > telling.size() ? found : telling;
        }
        if (described || telling.size() > 1) {
            telling.forEach((column, target) -> {
                String id = reference.prefix() + target;
                if (!draft.hasTarget(id) || repeatable.test(id)) {
                    draft.map(column, id);
                }
            });
        }
    }

    /** Some systems show who it is in the place of their number. */
    private static String keyOrName(List<String> cells, List<String> others) {
        long names = cells.stream().filter(cell -> NAME.matcher(cell).matches()).count();
        return names * 2 > cells.size() && !others.contains("name") ? "name" : Mapping.KEY;
    }

    private static boolean holdsMails(Sample sample, int index) {
        List<String> cells = sample.values(index);
        return !cells.isEmpty()
                && Words.of(sample.columns().get(index)).list().stream().noneMatch(OTHERS::contains)
                && cells.stream().filter(cell -> MAIL.matcher(cell).matches()).count() * 10 >= cells.size() * 8L;
    }

    private List<String> targets(
            ImportContributor<?> contributor, Reference reference, Sample sample, List<Integer> columns) {
        List<String> names = new ArrayList<>();
        for (int index : columns) {
            Words rest = reference.rest(sample.columns().get(index));
            String name = rest == null ? sample.columns().get(index) : rest.isEmpty() ? "name" : rest.spaced();
            names.add(names.contains(name) ? name + ' ' + index : name);
        }
        List<List<String>> rows = sample.rows().stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        Sample part = new Sample(sample.fileName(), names, rows);
        Blueprint blueprint = types.of(contributor);
        Mapping proposed = new Proposer(blueprint, this).propose(part).mapping();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String target =
                    proposed.column(names.get(i)).map(Mapping.Column::target).orElse(Mapping.ATTRIBUTE);
            boolean id = target.equals(Mapping.ATTRIBUTE) && names.get(i).matches("id|number|no|nr|key");
            targets.add(id || target.equals(Mapping.KEY) ? keyOrName(sample.values(columns.get(i)), targets) : target);
        }
        return targets;
    }
}
