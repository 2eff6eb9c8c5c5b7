package org.maitri.services.internal.segment;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.segment.ExpressionReader.Unknown;
import org.maitri.services.yaml.LikelyWord;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/** What can be said of customers now, and what it means. */
public final class Vocabulary {

    private static final Logger LOG = Logger.getLogger(Vocabulary.class.getName());

    private final Records records;
    private final List<Segments.Group> groups = new ArrayList<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    public Vocabulary(Records records, List<CriteriaContributor> contributors) {
        this.records = records;
        contributors.forEach(this::add);
        add(new OwnCriteria(this::customerTypes));
    }

    private void add(CriteriaContributor contributor) {
        try {
            List<Criterion> added = contributor.criteria().stream()
                    .filter(criterion -> criteria.putIfAbsent(criterion.id(), criterion) == null)
                    .toList();
            groups.add(new Segments.Group(contributor.group(), added));
        } catch (RuntimeException | LinkageError broken) {
            LOG.log(
                    Level.WARNING,
                    "Left out the criteria of " + contributor.getClass().getName(),
                    broken);
        }
    }

    public List<Segments.Group> groups() {
        return List.copyOf(groups);
    }

    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** Those of whom each is one customer, not several. */
    public List<RecordType<?>> customerTypes() {
        return records.withRole(Roles.CUSTOMER).stream()
                .filter(type -> !type.roles().contains(Roles.GROUP))
                .toList();
    }

    /** Stored fields of all types of customers, each id once. */
    public List<Field<?>> fields() {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        customerTypes()
                .forEach(type -> type.fields().stream()
                        .filter(field -> field.attribute().isPresent())
                        .forEach(field -> fields.putIfAbsent(field.id(), field)));
        return List.copyOf(fields.values());
    }

    private static Optional<Field<?>> field(RecordType<?> type, String id) {
        return type.fields().stream()
                .filter(field -> field.id().equals(id) && field.attribute().isPresent())
                .<Field<?>>map(field -> field)
                .findFirst();
    }

    /**
     * Refuses what no field of that name offers. Only what a person writes is held to it: segments that are saved, and
     * what was imported, may name choices that are gone.
     *
     * @throws Unknown naming the choices there are
     */
    void requireChoices(String id, List<String> values) {
        List<Field<?>> asked = customerTypes().stream()
                .flatMap(type -> field(type, id).stream())
                .toList();
        if (asked.isEmpty() || !asked.stream().allMatch(field -> field.kind().equals(FieldKind.CHOICE))) {
            return;
        }
        values.stream()
                .filter(value -> asked.stream()
                        .noneMatch(field ->
                                FieldTest.choice(value, field.choices()).isPresent()))
                .findFirst()
                .ifPresent(value -> {
                    throw noChoice(id, value, asked);
                });
    }

    private static Unknown noChoice(String id, String value, List<Field<?>> asked) {
        List<String> known = asked.stream()
                .flatMap(field -> field.choices().stream())
                .map(Choice::value)
                .distinct()
                .toList();
        String all = String.join(", ", known);
        return new Unknown(LikelyWord.of(value, known)
                .map(likely -> Messages.get("field.choice.likely", id, value, likely, all))
                .orElseGet(() -> Messages.get("field.choice", id, value, all)));
    }

    /** What an expression asks of records of one type. @throws RefusedException if something in it is not available */
    public Condition condition(Expression expression, RecordType<?> type, ZonedDateTime now) {
        return switch (expression) {
            case Expression.All all ->
                new Condition.All(all.parts().stream()
                        .map(part -> condition(part, type, now))
                        .toList());
            case Expression.Any any ->
                new Condition.Any(any.parts().stream()
                        .map(part -> condition(part, type, now))
                        .toList());
            case Expression.Not not -> new Condition.Not(condition(not.part(), type, now));
            default -> {
                problem(expression).ifPresent(problem -> {
                    throw new RefusedException(Messages.get("unavailable", problem));
                });
                yield expression instanceof Expression.Says says
                        ? said(says, type, now)
                        : had((Expression.Has) expression, type, now);
            }
        };
    }

    private Condition said(Expression.Says says, RecordType<?> type, ZonedDateTime now) {
        if (says.criterion().equals(OwnCriteria.KIND)) {
            return type.id().equals(says.arguments().getFirst()) ? Condition.ALWAYS : Condition.NEVER;
        }
        Criterion criterion = criteria.get(says.criterion());
        return criterion.meaning().apply(ArgumentValues.of(criterion, says.arguments(), now));
    }

    private static Condition had(Expression.Has has, RecordType<?> type, ZonedDateTime now) {
        try {
            return field(type, has.field())
                    .<Condition>map(field -> new Condition.Matches(new FieldTest(field, has, now).filter()))
                    .orElse(Condition.NEVER);
        } catch (Unknown anotherKind) {
            return Condition.NEVER;
        }
    }

    /** Why a criterion or a field cannot be asked like that; empty if it can. */
    public Optional<String> problem(Expression part) {
        try {
            switch (part) {
                case Expression.Says says -> check(says);
                case Expression.Has has -> check(has);
                default -> {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (Unknown unknown) {
            return Optional.of(unknown.getMessage());
        }
    }

    private void check(Expression.Says says) {
        ArgumentValues.of(require(says.criterion()), says.arguments(), ZonedDateTime.now());
    }

    Criterion require(String id) {
        return criterion(id)
                .orElseThrow(
                        () -> new Unknown(Messages.get("criterion.unknown", id, String.join(", ", criteria.keySet()))));
    }

    /** A field is known if a record type has it whose field can be asked like that. */
    private void check(Expression.Has has) {
        if (!ExpressionJson.fits(has.operator(), has.values().size())) {
            throw new Unknown(Messages.get("field.operator", has.field(), Messages.get("operator." + has.operator())));
        }
        Unknown wrong = null;
        for (RecordType<?> type : customerTypes()) {
            Optional<Field<?>> field = field(type, has.field());
            try {
                if (field.isPresent()) {
                    new FieldTest(field.get(), has, ZonedDateTime.now()).filter();
                    return;
                }
            } catch (Unknown unfit) {
                wrong = unfit;
            }
        }
        throw wrong != null
                ? wrong
                : new Unknown(Messages.get(
                        "field.unknown",
                        has.field(),
                        fields().stream().map(Field::id).collect(Collectors.joining(", "))));
    }
}
