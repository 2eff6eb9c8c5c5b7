package org.maitri.persistence.internal.unit;

import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** Takes values of one Java type out of a column of a row. */
@FunctionalInterface
interface ColumnValue {

    Object read(ResultSet row, int column) throws SQLException;

    static ColumnValue of(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> ResultSet::getString;
            case "java.math.BigDecimal" -> ResultSet::getBigDecimal;
            case "java.util.UUID" -> (row, column) -> row.getObject(column, UUID.class);
            case "java.time.Instant" -> ColumnValue::moment;
            case "boolean" -> ResultSet::getBoolean;
            case "int" -> ResultSet::getInt;
            case "long" -> ResultSet::getLong;
            case "java.lang.Boolean" -> (row, column) -> present(row, row.getBoolean(column));
            case "java.lang.Integer" -> (row, column) -> present(row, row.getInt(column));
            case "java.lang.Long" -> (row, column) -> present(row, row.getLong(column));
            case "[B" -> ResultSet::getBytes;
            case "short", "float", "double" -> (row, column) -> number(row, column, type, BigDecimal.ZERO);
            case "java.lang.Short", "java.lang.Float", "java.lang.Double" ->
                (row, column) -> number(row, column, type, null);
            default -> type.isEnum() ? constant(type) : (row, column) -> row.getObject(column, type);
        };
    }

    /** Reads what a converter makes a value of. */
    static ColumnValue of(AttributeConverter<Object, Object> converter) {
        Class<?> stored = Arrays.stream(converter.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("convertToEntityAttribute") && !method.isBridge())
                .map(Method::getParameterTypes)
                .map(parameters -> parameters[0])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Converter " + converter.getClass()));
        ColumnValue plain = of(stored);
        return (row, column) -> converter.convertToEntityAttribute(plain.read(row, column));
    }

    private static Object present(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Object number(ResultSet row, int column, Class<?> type, Number none) throws SQLException {
        Number number = row.getObject(column) instanceof Number found ? found : none;
        return number == null ? null : Numbers.as(number, type);
    }

    private static ColumnValue constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return (row, column) -> {
            Object stored = row.getObject(column);
            return stored instanceof Number place
                    ? constants[place.intValue()]
                    : Arrays.stream(constants)
                            .filter(each -> ((Enum<?>) each).name().equals(stored))
                            .findFirst()
                            .orElse(null);
        };
    }
}
