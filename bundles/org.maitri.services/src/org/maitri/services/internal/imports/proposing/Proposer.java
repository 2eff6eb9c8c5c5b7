package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** Proposes what the columns of a file become: by a known format, else by their names and cells. */
public final class Proposer {

    /** The columns a file of refused rows has besides its own. */
    public static final String REJECT_LINE = "maitri line";

    public static final String REJECT_REASON = "maitri reason";

    private static final Set<String> REJECT_COLUMNS = Set.of(REJECT_LINE, REJECT_REASON);

    private final Blueprint blueprint;
    private final Nested nested;

    /** @param nested proposes for the columns that describe a record pointed at */
    Proposer(Blueprint blueprint, Nested nested) {
        this.blueprint = blueprint;
        this.nested = nested;
    }

    public Proposer(Blueprint blueprint, Nested.Types types) {
        this(blueprint, new Nested(types));
    }

    public Proposal propose(Sample sample) {
        List<String> warnings = new ArrayList<>();
        List<KnownFormat> formats =
                blueprint.contributor().map(ImportContributor::knownFormats).orElse(List.of());
        Optional<Mapping> own =
                sample.columns().contains(Exports.ID_COLUMN) ? Optional.of(own(sample)) : Optional.empty();
        Mapping mapping = own.or(() -> new KnownFormats(formats).of(sample).map(format -> known(format, sample)))
                .orElseGet(() -> byNames(sample, warnings));
        return new Proposal(checked(mapping, sample, warnings), List.copyOf(warnings));
    }

    /** A table of our own: fields are what their columns are called, and what cannot be edited stays as it is. */
    private Mapping own(Sample sample) {
        Draft draft = new Draft(sample);
        ignoreReasons(sample, draft);
        draft.map(sample.columns().indexOf(Exports.ID_COLUMN), Mapping.KEY);
        Map<Integer, Field<?>> described = new LinkedHashMap<>();
        blueprint.type().fields().stream()
                .filter(field -> sample.columns().contains(field.label()))
                .forEach(field -> described.putIfAbsent(sample.columns().indexOf(field.label()), field));
        described.forEach((column, field) -> setter(field)
                .filter(target -> !draft.hasTarget(target))
                .ifPresent(target -> draft.map(column, target)));
        names(sample, draft, new ArrayList<>());
        ignoreOpen(described, draft, field -> !field.kind().equals(FieldKind.REFERENCE));
        blueprint.references().forEach(reference -> nested.map(reference, sample, draft, true, this::mayRepeat));
        ignoreOpen(described, draft, field -> true);
        return draft.mapping(
                Messages.get("mapping.proposed", sample.fileName()),
                blueprint.type().id(),
                Map.of());
    }

    private static void ignoreOpen(Map<Integer, Field<?>> described, Draft draft, Predicate<Field<?>> some) {
        described.forEach((column, field) -> {
            if (draft.isOpen(column) && some.test(field)) {
                draft.map(column, Mapping.IGNORE);
            }
        });
    }

    /** The target that sets a field and nothing else, or the one without which no row is taken. */
    private Optional<String> setter(Field<?> field) {
        return blueprint.namedTargets().stream()
                .filter(target -> target.required() && target.label().equals(field.label()))
                .findFirst()
                .or(() -> blueprint
                        .target(field.id())
                        .filter(target -> blueprint.field(target).isPresent()))
                .map(ImportTarget::id);
    }

    /** What the format leaves open, later versions of it may have added: there names tell. */
    private Mapping known(KnownFormat format, Sample sample) {
        Draft draft = new Draft(sample);
        KnownFormats.settle(format, sample, draft, this::mayRepeat);
        ignoreReasons(sample, draft);
        names(sample, draft, new ArrayList<>());
        return draft.mapping(format.name(), blueprint.type().id(), format.defaults());
    }

    private static void ignoreReasons(Sample sample, Draft draft) {
        for (int i = 0; i < sample.columns().size(); i++) {
            if (REJECT_COLUMNS.contains(sample.columns().get(i))) {
                draft.map(i, Mapping.IGNORE);
            }
        }
    }

    private Mapping byNames(Sample sample, List<String> warnings) {
        Draft draft = new Draft(sample);
        ignoreReasons(sample, draft);
        key(sample, draft);
        names(sample, draft, warnings);
        boolean keepsMails = blueprint.targets().stream()
                .anyMatch(target ->
                        target.kind().equals(FieldKind.MAIL) && !target.id().contains("."));
        blueprint.references().forEach(reference -> nested.map(reference, sample, draft, keepsMails, this::mayRepeat));
        Mapping mapping = draft.mapping(
                Messages.get("mapping.proposed", sample.fileName()),
                blueprint.type().id(),
                Map.of());
        return blueprint
                .contributor()
                .map(contributor -> inEnglish(contributor, sample, contributor.propose(sample, mapping)))
                .orElse(mapping);
    }

    /** What the contributor makes of open columns whose names are in another language, once they are translated. */
    private Mapping inEnglish(ImportContributor<?> contributor, Sample sample, Mapping proposed) {
        List<String> names = new ArrayList<>();
        List<Mapping.Column> asked = new ArrayList<>();
        for (String name : sample.columns()) {
            Mapping.Column column = proposed.column(name).orElse(Mapping.Column.to(name, Mapping.ATTRIBUTE));
            String english = column.target().equals(Mapping.ATTRIBUTE)
                    ? Glossary.shipped()
                            .translated(Words.of(name))
                            .map(said -> String.join(" ", said))
                            .filter(said -> !sample.columns().contains(said) && !names.contains(said))
                            .orElse(name)
                    : name;
            names.add(english);
            asked.add(new Mapping.Column(english, column.target(), column.pattern(), column.decimal()));
        }
        if (names.equals(sample.columns())) {
            return proposed;
        }
        Mapping answered = contributor.propose(
                new Sample(sample.fileName(), names, sample.rows()),
                new Mapping(proposed.name(), proposed.recordType(), asked, proposed.defaults()));
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = sample.columns().get(i);
            Mapping.Column before = proposed.column(name).orElse(Mapping.Column.to(name, Mapping.ATTRIBUTE));
            String target =
                    answered.column(names.get(i)).map(Mapping.Column::target).orElse(Mapping.ATTRIBUTE);
            boolean better = !names.get(i).equals(name)
                    && (mayRepeat(target)
                            || proposed.columns().stream()
                                    .noneMatch(other -> other.target().equals(target)));
            columns.add(better ? Mapping.Column.to(name, target) : before);
        }
        return new Mapping(proposed.name(), proposed.recordType(), columns, proposed.defaults());
    }

    private void key(Sample sample, Draft draft) {
        KeyColumn keys = new KeyColumn(blueprint.type(), sample);
        Optional<Integer> unique = keys.unique();
        if (unique.isPresent()) {
            draft.map(unique.get(), Mapping.KEY);
            return;
        }
        for (int candidate : keys.candidates()) {
            draft.map(candidate, Mapping.KEY);
            boolean events = !keys.isDamaged(candidate)
                    && !sample.values(candidate).isEmpty()
                    && blueprint
                            .contributor()
                            .filter(found -> found.rowsAreEvents(
                                    draft.mapping("", blueprint.type().id(), Map.of())))
                            .isPresent();
            if (events) {
                return;
            }
            draft.map(candidate, Mapping.ATTRIBUTE);
        }
    }

    private record Match(int column, ImportTarget target, int strength) {}

    private void names(Sample sample, Draft draft, List<String> warnings) {
        NameMatch names = new NameMatch(blueprint.type());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sample.columns().size(); i++) {
            for (ImportTarget target : blueprint.namedTargets()) {
                int strength = names.match(sample.columns().get(i), target);
                if (strength > NameMatch.NONE) {
                    matches.add(new Match(i, target, strength));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::strength).reversed().thenComparingInt(Match::column));
        Fit fit = new Fit(blueprint, numbers(sample, matches));
        Map<Integer, String> unfit = new TreeMap<>();
        for (Match match : matches) {
            boolean taken = draft.hasTarget(match.target().id()) && !mayRepeat(match.target());
            if (!taken && draft.isOpen(match.column())) {
                if (fit.fits(draft.column(match.column()), match.target(), sample.values(match.column()))) {
                    draft.map(match.column(), match.target().id());
                    unfit.remove(match.column());
                } else if (!NameMatch.isGuess(match.strength())) {
                    unfit.putIfAbsent(
                            match.column(),
                            Messages.get(
                                    "proposal.no-fit",
                                    sample.columns().get(match.column()),
                                    match.target().label(),
                                    sample.values(match.column()).getFirst()));
                }
            }
        }
        warnings.addAll(unfit.values());
    }

    private boolean mayRepeat(String target) {
        return blueprint.target(target).filter(Proposer::mayRepeat).isPresent();
    }

    private static boolean mayRepeat(ImportTarget target) {
        return target.repeatable() || target.kind().equals(FieldKind.TAGS);
    }

    /** What the columns that may hold numbers tell about the separators in all of them. */
    private static List<List<String>> numbers(Sample sample, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.target().kind().isNumber())
                .map(Match::column)
                .distinct()
                .map(sample::values)
                .toList();
    }

    /** Whatever proposed it: damaged keys are none, and only what is there can be mapped to. */
    private Mapping checked(Mapping mapping, Sample sample, List<String> warnings) {
        KeyColumn keys = new KeyColumn(blueprint.type(), sample);
        List<Mapping.Column> columns = new ArrayList<>();
        for (Mapping.Column column : mapping.columns()) {
            int index = sample.columns().indexOf(column.name());
            boolean key = column.target().equals(Mapping.KEY);
            boolean special = key
                    || column.target().equals(Mapping.ATTRIBUTE)
                    || column.target().equals(Mapping.IGNORE);
            if (key && index >= 0 && keys.isDamaged(index)) {
                warnings.add(Messages.get(
                        "proposal.damaged-key",
                        column.name(),
                        sample.values(index).getFirst()));
                columns.add(Mapping.Column.to(column.name(), Mapping.ATTRIBUTE));
            } else {
                columns.add(
                        special || blueprint.target(column.target()).isPresent()
                                ? column
                                : Mapping.Column.to(column.name(), Mapping.ATTRIBUTE));
            }
        }
        keys.candidates().stream()
                .filter(index -> keys.isDamaged(index)
                        && !warnings.stream()
                                .anyMatch(warning ->
                                        warning.contains(sample.columns().get(index))))
                .forEach(index -> warnings.add(Messages.get(
                        "proposal.damaged-key",
                        sample.columns().get(index),
                        sample.values(index).getFirst())));
        Mapping checked = new Mapping(mapping.name(), mapping.recordType(), columns, mapping.defaults());
        warnings.addAll(repeated(checked, sample, keys));
        return checked;
    }

    /** Columns of keys that could not be taken for keys, and nothing else was. */
    private static List<String> repeated(Mapping mapping, Sample sample, KeyColumn keys) {
        if (mapping.columns().stream().anyMatch(column -> column.target().equals(Mapping.KEY))) {
            return List.of();
        }
        return keys.candidates().stream()
                .filter(index -> keys.isNamedKey(index) && !keys.isDamaged(index))
                .filter(index -> mapping.column(sample.columns().get(index))
                        .filter(column -> column.target().equals(Mapping.ATTRIBUTE))
                        .isPresent())
                .flatMap(index -> keys.repeated(index).stream()
                        .map(key -> Messages.get(
                                "proposal.repeated-key", sample.columns().get(index), key)))
                .toList();
    }
}
