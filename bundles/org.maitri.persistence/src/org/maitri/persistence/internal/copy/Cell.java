package org.maitri.persistence.internal.copy;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** How the value of a column is written down and read again, alike for both kinds of database. */
enum Cell {
    TEXT,
    KEY,
    MOMENT,
    DATE_TIME,
    DATE,
    TIME,
    DECIMAL,
    INTEGER,
    FLOAT,
    FLAG,
    BYTES;

    static Cell of(String sqlType) {
        String type = sqlType.toLowerCase(Locale.ROOT);
        return switch (type) {
            case "uuid" -> KEY;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "timestamp" -> DATE_TIME;
            case "date" -> DATE;
            case "time" -> TIME;
            case "numeric", "decimal" -> DECIMAL;
            case "bigint", "int8", "integer", "int4", "smallint", "int2" -> INTEGER;
            case "double precision", "float8", "real", "float4" -> FLOAT;
            case "boolean", "bool" -> FLAG;
            case "bytea", "binary varying", "varbinary" -> BYTES;
            default -> TEXT;
        };
    }

    String read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case MOMENT -> row.getObject(column, OffsetDateTime.class);
            case DATE_TIME -> row.getObject(column, LocalDateTime.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case TIME -> row.getObject(column, LocalTime.class);
            case FLAG -> row.getObject(column, Boolean.class);
            case DECIMAL -> row.getBigDecimal(column);
            case BYTES -> row.getBytes(column);
            default -> row.getString(column);
        };
        return switch (value) {
            case null -> null;
            case OffsetDateTime moment -> moment.toInstant().toString();
            case BigDecimal number -> number.toPlainString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }

    void bind(PreparedStatement statement, int column, String text) throws SQLException {
        if (text == null) {
            statement.setNull(column, this == KEY ? Types.OTHER : this == BYTES ? Types.BINARY : Types.NULL);
            return;
        }
        switch (this) {
            case KEY -> statement.setObject(column, UUID.fromString(text));
            case MOMENT -> statement.setObject(column, Instant.parse(text).atOffset(ZoneOffset.UTC));
            case DATE_TIME -> statement.setObject(column, LocalDateTime.parse(text));
            case DATE -> statement.setObject(column, LocalDate.parse(text));
            case TIME -> statement.setObject(column, LocalTime.parse(text));
            case DECIMAL -> statement.setBigDecimal(column, new BigDecimal(text));
            case INTEGER -> statement.setLong(column, Long.parseLong(text));
            case FLOAT -> statement.setDouble(column, Double.parseDouble(text));
            case FLAG -> statement.setBoolean(column, Boolean.parseBoolean(text));
            case BYTES -> statement.setBytes(column, Base64.getDecoder().decode(text));
            default -> statement.setString(column, text);
        }
    }
}
