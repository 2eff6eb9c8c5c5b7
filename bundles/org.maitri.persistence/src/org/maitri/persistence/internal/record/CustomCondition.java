package org.maitri.persistence.internal.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.persistence.internal.field.IndexKey;
import org.maitri.persistence.internal.field.KnownField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;

/** The condition a filter puts on a custom field, in SQL: on the index of their values. */
final class CustomCondition {

    private final UUID field;
    private final FieldKind kind;
    private final Filter filter;
    private final String table;
    private final Function<Object, String> parameter;

    /**
     * @param table what the table of the records is called in the statement
     * @param parameter takes a parameter and tells its place
     */
    CustomCondition(KnownField field, Filter filter, String table, Function<Object, String> parameter) {
        this.field = field.id();
        this.kind = field.definition().kind();
        this.filter = filter;
        this.table = table;
        this.parameter = parameter;
    }

    /** @param few the keys of the records that the filter finds, where they are few */
    String clause(Optional<List<Object>> few) {
        return switch (filter.operator()) {
            case EMPTY -> "NOT " + probe();
            case NOT_EQUALS -> "NOT " + probe();
            default -> few.map(this::among).orElseGet(this::probe);
        };
    }

    private String among(List<Object> keys) {
        return keys.isEmpty()
                ? "1 = 0"
                : keys.stream().map(parameter).collect(Collectors.joining(", ", table + ".id IN (", ")"));
    }

    /** Asks for the keys of the records the filter finds; empty if it asks for those that are not there. */
    Optional<String> values() {
        return absent() ? Optional.empty() : Optional.of(rows() + compared());
    }

    private boolean absent() {
        return filter.operator() == Operator.EMPTY || filter.operator() == Operator.NOT_EQUALS;
    }

    /** The records the filter finds, joined to the values it is asked of; empty if it asks for those that are not there. */
    Optional<String> joined(String records) {
        return absent()
                ? Optional.empty()
                : Optional.of(" FROM maitri_field_value v JOIN " + records + " " + table + " ON " + table
                        + ".id = v.record_id WHERE v.field_id = " + parameter.apply(field) + compared());
    }

    private String probe() {
        return "EXISTS (" + rows() + " AND v.record_id = " + table + ".id" + compared() + ")";
    }

    private String rows() {
        return "SELECT v.record_id FROM maitri_field_value v WHERE v.field_id = " + parameter.apply(field);
    }

    private String compared() {
        return switch (filter.operator()) {
            case EMPTY, PRESENT -> "";
            case EQUALS, NOT_EQUALS -> " AND " + column() + " = " + bind(0);
            case ANY_OF -> filter.values().isEmpty() ? " AND 1 = 0" : anyOf();
            case CONTAINS -> like("%");
            case STARTS_WITH -> like("");
            case LESS -> " AND " + column() + " < " + bind(0);
            case AT_MOST -> " AND " + column() + " <= " + bind(0);
            case MORE -> " AND " + column() + " > " + bind(0);
            case AT_LEAST -> " AND " + column() + " >= " + bind(0);
            case BETWEEN -> " AND " + column() + " BETWEEN " + bind(0) + " AND " + bind(1);
        };
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
