package org.maitri.persistence.internal.unit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One stored attribute of an entity: its value, its column, and its text form in the audit log. */
public class Attribute {

    private final Field field;
    private final String column;
    private final AttributeConverter<Object, Object> converter;
    private final ColumnValue reader;

    Attribute(Field field, String column, AttributeConverter<Object, Object> converter) {
        this.field = field;
        this.column = column;
        this.converter = converter;
        reader =
                column == null ? null : converter == null ? ColumnValue.of(field.getType()) : ColumnValue.of(converter);
    }

    static Attribute of(Field field) {
        field.setAccessible(true);
        Column column = field.getAnnotation(Column.class);
        String name = column == null || column.name().isBlank() ? field.getName() : column.name();
        if (ImportedAttributes.in(field)) {
            return new ImportedAttributes(field, name, converter(field));
        }
        return new Attribute(field, name, converter(field));
    }

    /** Whether new rows bring a value; if not, the database has its own. */
    boolean isInserted() {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.insertable();
    }

    @SuppressWarnings("unchecked")
    private static AttributeConverter<Object, Object> converter(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        if (convert == null || field.getType() == Instant.class) {
            return null;
        }
        try {
            return (AttributeConverter<Object, Object>)
                    convert.converter().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException("Converter of " + field, unusable);
        }
    }

    public String name() {
        return field.getName();
    }

    public String column() {
        return column;
    }

    public Class<?> type() {
        return field.getType();
    }

    public Object get(Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void set(Object entity, Object value) {
        try {
            field.set(entity, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sets the value that a row has in a column. */
    public void read(Object entity, ResultSet row, int at) throws SQLException {
        set(entity, reader.read(row, at));
    }

    /** A value as a statement's parameter. */
    public Object parameter(Object value) {
        if (value == null) {
            return null;
        }
        if (converter != null) {
            return converter.convertToDatabaseColumn(value);
        }
        return switch (value) {
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> enumerated(constant);
            default -> value;
        };
    }

    private Object enumerated(Enum<?> constant) {
        Enumerated how = field.getAnnotation(Enumerated.class);
        return how != null && how.value() == EnumType.STRING ? constant.name() : (Object) constant.ordinal();
    }

    /** What a record's row has in the column, as JDBC takes it. */
    Object stored(Object entity) {
        try {
            return parameter(field.get(entity));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The stored form of a value as text, null for none. Equal values have equal texts. */
    public String text(Object value) {
        Object stored = converter == null || value == null ? value : converter.convertToDatabaseColumn(value);
        return switch (stored) {
            case null -> null;
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS).toString();
            default -> stored.toString();
        };
    }

    /** Makes the value of which this is the text. */
    public Object value(String text) {
        if (converter != null) {
            return converter.convertToEntityAttribute(text);
        }
        Class<?> type = field.getType();
        if (text == null) {
            return type == boolean.class ? Boolean.FALSE : type.isPrimitive() ? Numbers.as(0L, type) : null;
        }
        return switch (type.getName()) {
            case "java.lang.String" -> text;
            case "java.util.UUID" -> UUID.fromString(text);
            case "java.time.Instant" -> Instant.parse(text);
            case "java.time.LocalDate" -> LocalDate.parse(text);
            case "java.time.LocalTime" -> LocalTime.parse(text);
            case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
            default -> otherValue(type, text);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object otherValue(Class<?> type, String text) {
        return type.isEnum() ? Enum.valueOf((Class<Enum>) type, text) : Numbers.as(new BigDecimal(text), type);
    }
}
