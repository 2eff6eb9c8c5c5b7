package org.maitri.persistence.internal.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.Numbers;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.RecordType;

/** The conditions of a list in SQL, on the table called r unless a tree of conditions calls it otherwise, with their parameters; the same question always has the same text. */
final class Conditions {

    private static final Set<Class<?>> COMPARED_AS_THEY_ARE = Set.of(
            String.class, Integer.class, Long.class, BigDecimal.class, LocalDate.class, Instant.class, RecordRef.class);

    private final KnownFields known;
    private final FewRecords few;
    private final boolean walked;
    private final RecordType<?> type;
    private final EntityShape shape;
    private final String table;
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> parameters;

    /**
     * @param table what the table is called in the statement
     * @param parameters where the parameters go
     */
    Conditions(
            RecordType<?> type,
            EntityShape shape,
            String table,
            KnownFields known,
            FewRecords few,
            boolean walked,
            List<Object> parameters) {
        this.table = table;
        this.parameters = parameters;
        this.known = known;
        this.few = few;
        this.walked = walked;
        this.type = type;
        this.shape = shape;
    }

    /**
     * Reads the filters.
     *
     * @param walked whether the list walks along the index it is sorted by and only looks at what the filters say: they
     *     are then written so that H2 does not prefer their own indexes and sort all they find
     * @throws RefusedException if a filter asks for a field that is not stored, or for a value that it cannot have
     */
    static Conditions of(
            RecordType<?> type,
            EntityShape shape,
            KnownFields known,
            FewRecords few,
            List<Filter> filters,
            boolean archivedToo,
            boolean walked) {
        Conditions conditions = new Conditions(type, shape, "r", known, few, walked, new ArrayList<>());
        if (!archivedToo) {
            conditions.clauses.add("r.archived_at IS NULL");
        }
        filters.forEach(filter -> conditions.clauses.add(conditions.clause(filter)));
        return conditions;
    }

    String table() {
        return table;
    }

    /** Adds what a tree of conditions says, after all filters. */
    Conditions and(Condition condition, ConditionTree tree) {
        if (!condition.equals(Condition.ALWAYS)) {
            clauses.add(tree.clause(condition, type, shape, this));
        }
        return this;
    }

    /** The conditions and further ones, as {@code  WHERE …}, or nothing. */
    String where(String... further) {
        List<String> all = new ArrayList<>(clauses);
        all.addAll(List.of(further));
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    /** The parameters of the conditions in their order. */
    List<Object> parameters() {
        return parameters;
    }

    /** The condition a filter puts on a record. */
    String clause(Filter filter) {
        Field<?> field = type.field(filter.field())
                .filter(each -> each.attribute().isPresent())
                .<Field<?>>map(each -> each)
                .orElseThrow(() -> new RefusedException(
                        Messages.get("filter.field", filter.field(), type.pluralLabel(), filterable())));
        try {
            return field.custom() ? custom(filter) : stored(field, filter);
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException unfit) {
            throw new RefusedException(
                    Messages.get("filter.value", filter.field(), filter.operator(), filter.values()), unfit);
        }
    }

    private String custom(Filter filter) {
        return new CustomCondition(known.find(type.id(), filter.field()).orElseThrow(), filter, table, this::parameter)
                .clause(few.of(filter));
    }

    private String stored(Field<?> field, Filter filter) {
        Attribute attribute = shape.attribute(field.attribute().orElseThrow());
        return attribute.type() == Set.class ? tags(attribute, filter) : plain(attribute, filter);
    }

    private String filterable() {
        return type.fields().stream()
                .filter(field -> field.attribute().isPresent())
                .map(Field::id)
                .collect(Collectors.joining(", "));
    }

    private String plain(Attribute attribute, Filter filter) {
        String plain = table + "." + attribute.column();
        String path = walked && COMPARED_AS_THEY_ARE.contains(attribute.type())
                ? "COALESCE(" + plain + ", " + plain + ")"
                : plain;
        boolean text = attribute.type() == String.class;
        return switch (withoutText(filter, text)) {
            case EQUALS -> path + " = " + bind(attribute, filter, 0);
            case NOT_EQUALS -> "(" + path + " IS NULL OR " + path + " <> " + bind(attribute, filter, 0) + ")";
            case ANY_OF -> anyOf(path, attribute, filter);
            case CONTAINS -> like(path, attribute, "%", filter);
            case STARTS_WITH -> like(path, attribute, "", filter);
            case LESS -> path + " < " + bind(attribute, filter, 0);
            case AT_MOST -> path + " <= " + bind(attribute, filter, 0);
            case MORE -> path + " > " + bind(attribute, filter, 0);
            case AT_LEAST -> path + " >= " + bind(attribute, filter, 0);
            case BETWEEN -> path + " BETWEEN " + bind(attribute, filter, 0) + " AND " + bind(attribute, filter, 1);
            case EMPTY -> text ? "(" + path + " IS NULL OR " + path + " = '')" : path + " IS NULL";
            case PRESENT -> text ? "(" + path + " IS NOT NULL AND " + path + " <> '')" : path + " IS NOT NULL";
        };
    }

    /** To be no text is to be empty, whether that is stored as nothing or as a text without letters. */
    private static Filter.Operator withoutText(Filter filter, boolean text) {
        boolean none = text && filter.values().equals(List.of(""));
        return switch (filter.operator()) {
            case EQUALS, ANY_OF -> none ? Filter.Operator.EMPTY : filter.operator();
            case NOT_EQUALS -> none ? Filter.Operator.PRESENT : filter.operator();
            default -> filter.operator();
        };
    }

    private String anyOf(String path, Attribute attribute, Filter filter) {
        if (filter.values().isEmpty()) {
            return "1 = 0";
        }
        String any = filter.values().stream()
                .map(value -> parameter(attribute.parameter(as(attribute, value))))
                .collect(Collectors.joining(", ", path + " IN (", ")"));
        return filter.values().contains("") ? "(" + any + " OR " + path + " IS NULL)" : any;
    }

    private String like(String path, Attribute attribute, String before, Filter filter) {
        if (attribute.type() != String.class) {
            throw new IllegalArgumentException(attribute.name() + " is no text");
        }
        return "LOWER(" + path + ") LIKE "
                + pattern(before + escaped(filter.values().getFirst()) + "%");
    }

    private String pattern(String pattern) {
        return parameter(pattern) + " ESCAPE '!'";
    }

    private static String escaped(Object value) {
        return value.toString()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /** Tags are stored as one text, {@code |first|second|}. */
    private String tags(Attribute attribute, Filter filter) {
        String path = "LOWER(" + table + "." + attribute.column() + ")";
        return switch (filter.operator()) {
            case EQUALS -> allTags(path, filter.values().getFirst());
            case NOT_EQUALS ->
                "(" + table + "." + attribute.column() + " IS NULL OR NOT "
                        + allTags(path, filter.values().getFirst()) + ")";
            case ANY_OF ->
                filter.values().isEmpty()
                        ? "1 = 0"
                        : filter.values().stream()
                                .map(value -> allTags(path, value))
                                .collect(Collectors.joining(" OR ", "(", ")"));
            case CONTAINS ->
                path + " LIKE " + pattern("%" + escaped(filter.values().getFirst()) + "%");
            case STARTS_WITH ->
                path + " LIKE " + pattern("%|" + escaped(filter.values().getFirst()) + "%");
            case EMPTY -> table + "." + attribute.column() + " IS NULL";
            case PRESENT -> table + "." + attribute.column() + " IS NOT NULL";
            default -> throw new IllegalArgumentException("Tags have no order");
        };
    }

    private String allTags(String path, Object value) {
        Collection<?> wanted = value instanceof Collection<?> tags ? tags : List.of(value);
        return wanted.stream()
                .map(tag -> path + " LIKE " + pattern("%|" + escaped(tag) + "|%"))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String bind(Attribute attribute, Filter filter, int index) {
        return parameter(attribute.parameter(as(attribute, filter.values().get(index))));
    }

    String parameter(Object value) {
        parameters.add(value);
        return "?";
    }

    /** A value of the field's kind as the attribute has it. */
    private static Object as(Attribute attribute, Object value) {
        Class<?> wanted = attribute.type();
        if (wanted.isInstance(value)) {
            return value;
        }
        if (value instanceof RecordRef ref && wanted == UUID.class) {
            return ref.id();
        }
        if (value instanceof Number number) {
            return Numbers.as(number, wanted);
        }
        if (value instanceof Boolean && wanted == boolean.class) {
            return value;
        }
        if (value instanceof String text && wanted != String.class) {
            return attribute.value(text);
        }
        throw new IllegalArgumentException(value + " is no " + wanted.getSimpleName());
    }
}
