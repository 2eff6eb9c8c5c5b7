package org.maitri.workbench.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Imports.Preview;
import org.maitri.spi.imports.Mapping;
import org.maitri.workbench.internal.Messages;

/** The mapping a person is working on: for each column of the file, where it goes. Knows no widgets. */
final class MappingDraft {

    private static final int EXAMPLES = 3;
    private static final int EXAMPLE_LENGTH = 28;

    /** Somewhere a column can go. */
    record Choice(String target, String label) {}

    private final Preview preview;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Mapping.Column> columns = new LinkedHashMap<>();
    private Map<String, String> defaults;
    private String name;

    MappingDraft(Preview preview) {
        this.preview = preview;
        preview.targets().forEach(target -> choices.add(new Choice(target.id(), label(target))));
        choices.add(new Choice(Mapping.KEY, Messages.get("import.target.key")));
        choices.add(new Choice(Mapping.ATTRIBUTE, Messages.get("import.target.attribute")));
        choices.add(new Choice(Mapping.IGNORE, Messages.get("import.target.ignore")));
        preview.sample().columns().forEach(column -> columns.put(column, Mapping.Column.to(column, Mapping.ATTRIBUTE)));
        use(preview.mapping());
    }

    private static String label(ImportTarget target) {
        return target.required() ? Messages.get("import.target.required", target.label()) : target.label();
    }

    /** Takes over what a mapping says about the columns of this file; columns it does not know become attributes. */
    void use(Mapping mapping) {
        name = mapping.name();
        defaults = mapping.defaults();
        columns.replaceAll(
                (column, now) -> mapping.column(column).orElseGet(() -> Mapping.Column.to(column, Mapping.ATTRIBUTE)));
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    List<Choice> choices() {
        return choices;
    }

    /** The choice made for a column; a target this file's type does not have shows as it is written. */
    Choice choice(String column) {
        String target = columns.get(column).target();
        return choices.stream()
                .filter(choice -> choice.target().equals(target))
                .findFirst()
                .orElse(new Choice(target, target));
    }

    void choose(String column, Choice choice) {
        Mapping.Column now = columns.get(column);
        columns.put(column, new Mapping.Column(column, choice.target(), now.pattern(), now.decimal()));
    }

    /** Whether a column holds dates, whose pattern can be said. */
    boolean isDate(String column) {
        String target = columns.get(column).target();
        return preview.targets().stream()
                .anyMatch(known -> known.id().equals(target) && known.kind().isTime());
    }

    /** How the dates of a column are written; empty where the file tells. */
    String pattern(String column) {
        String pattern = columns.get(column).pattern();
        return pattern == null ? "" : pattern;
    }

    /** @param pattern as for {@link Mapping.Column#pattern()}; blank where the file tells */
    void choosePattern(String column, String pattern) {
        Mapping.Column now = columns.get(column);
        columns.put(
                column,
                new Mapping.Column(column, now.target(), pattern.isBlank() ? null : pattern.strip(), now.decimal()));
    }

    /** The first different values of a column. */
    String examples(String column) {
        int place = preview.sample().columns().indexOf(column);
        return preview.sample().values(place).stream()
                .distinct()
                .limit(EXAMPLES)
                .map(value ->
                        value.length() > EXAMPLE_LENGTH ? value.substring(0, EXAMPLE_LENGTH - 1) + '\u2026' : value)
                .collect(Collectors.joining("  \u00b7  "));
    }

    /** What keeps the import from starting, as a sentence. */
    Optional<String> problem() {
        Map<String, Long> uses =
                columns.values().stream().collect(Collectors.groupingBy(Mapping.Column::target, Collectors.counting()));
        Map<String, ImportTarget> targets =
                preview.targets().stream().collect(Collectors.toMap(ImportTarget::id, Function.identity()));
        for (ImportTarget target : preview.targets()) {
            if (!target.repeatable() && uses.getOrDefault(target.id(), 0L) > 1) {
                return Optional.of(Messages.get("import.problem.twice", target.label()));
            }
        }
        if (uses.getOrDefault(Mapping.KEY, 0L) > 1) {
            return Optional.of(Messages.get("import.problem.keys"));
        }
        return targets.values().stream()
                .filter(target ->
                        target.required() && !uses.containsKey(target.id()) && !defaults.containsKey(target.id()))
                .findFirst()
                .map(target -> Messages.get("import.problem.required", target.label()));
    }

    /** How many columns become fields, how many are kept as attributes, how many are left out. */
    String summary() {
        long kept = count(Mapping.ATTRIBUTE);
        long left = count(Mapping.IGNORE);
        return Messages.get("import.summary", columns.size() - kept - left, kept, left);
    }

    private long count(String target) {
        return columns.values().stream()
                .filter(column -> column.target().equals(target))
                .count();
    }

    String name() {
        return name;
    }

    Mapping mapping() {
        return mapping(name);
    }

    Mapping mapping(String newName) {
        return new Mapping(newName, preview.mapping().recordType(), List.copyOf(columns.values()), defaults);
    }

    Preview preview() {
        return preview;
    }
}
