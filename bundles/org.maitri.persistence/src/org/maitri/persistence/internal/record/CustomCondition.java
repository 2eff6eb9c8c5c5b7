package org.maitri.persistence.internal.record;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.persistence.internal.field.IndexKey;
import org.maitri.persistence.internal.field.KnownField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;

/** The condition a filter puts on a custom field, in SQL: on the index of their values, for the table r. */
final class CustomCondition {

    private final UUID field;
    private final FieldKind kind;
    private final Filter filter;
    private final boolean walked;
    private final Function<Object, String> parameter;

    /**
     * @param walked whether each record is looked at anyway; else those the filter finds are looked up
     * @param parameter takes a parameter and tells its place
     */
    CustomCondition(KnownField field, Filter filter, boolean walked, Function<Object, String> parameter) {
        this.field = field.id();
        this.kind = field.definition().kind();
        this.filter = filter;
        this.walked = walked;
        this.parameter = parameter;
    }

    String clause() {
        return switch (filter.operator()) {
            case EMPTY -> "NOT " + probe("");
            case PRESENT -> records(() -> "");
            case NOT_EQUALS -> "NOT " + probe(() -> " AND " + column() + " = " + bind(0));
            case EQUALS -> records(() -> " AND " + column() + " = " + bind(0));
            case ANY_OF -> filter.values().isEmpty() ? "1 = 0" : records(this::anyOf);
            case CONTAINS -> records(() -> like("%"));
            case STARTS_WITH -> records(() -> like(""));
            case LESS -> records(() -> " AND " + column() + " < " + bind(0));
            case AT_MOST -> records(() -> " AND " + column() + " <= " + bind(0));
            case MORE -> records(() -> " AND " + column() + " > " + bind(0));
            case AT_LEAST -> records(() -> " AND " + column() + " >= " + bind(0));
            case BETWEEN -> records(() -> " AND " + column() + " BETWEEN " + bind(0) + " AND " + bind(1));
        };
    }

    /** Made in the order in which its parameters stand in the text. */
    private interface Part {
        String text();
    }

    private String records(Part part) {
        return walked ? probe(part) : "r.id IN (" + values() + part.text() + ")";
    }

    private String probe(String part) {
        return probe(() -> part);
    }

    private String probe(Part part) {
        return "EXISTS (" + values() + " AND v.record_id = r.id" + part.text() + ")";
    }

    private String values() {
        return "SELECT v.record_id FROM maitri_field_value v WHERE v.field_id = " + parameter.apply(field);
    }

    private String column() {
        return IndexKey.isNumber(kind)
                ? "v.number_value"
                : kind.equals(FieldKind.LONG_TEXT) ? "v.whole_text" : "v.text_value";
    }

    private String anyOf() {
        return filter.values().stream()
                .map(value -> parameter.apply(key(value)))
                .collect(Collectors.joining(", ", " AND " + column() + " IN (", ")"));
    }

    private String like(String before) {
        if (IndexKey.isNumber(kind)) {
            throw new IllegalArgumentException(kind.id() + " is no text");
        }
        String escaped = filter.values()
                .getFirst()
                .toString()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return " AND LOWER(" + column() + ") LIKE " + parameter.apply(before + escaped + "%") + " ESCAPE '!'";
    }

    private String bind(int index) {
        return parameter.apply(key(filter.values().get(index)));
    }

    private Object key(Object value) {
        IndexKey key = IndexKey.of(kind, value);
        BigDecimal number = key.number();
        return number != null ? number : key.text() != null ? key.text() : key.whole();
    }
}
