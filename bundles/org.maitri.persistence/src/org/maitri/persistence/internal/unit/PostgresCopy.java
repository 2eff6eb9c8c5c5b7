package org.maitri.persistence.internal.unit;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows with PostgreSQL's {@code COPY}, as its text format has them. */
final class PostgresCopy {

    private static final int ROW = 500;

    private PostgresCopy() {}

    static <T> void insert(PGConnection connection, String into, List<T> rows, Function<T, Object[]> values)
            throws SQLException {
        StringBuilder text = new StringBuilder(rows.size() * ROW);
        for (T row : rows) {
            char between = 0;
            for (Object value : values.apply(row)) {
                if (between != 0) {
                    text.append(between);
                }
                append(value, text);
                between = '\t';
            }
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection.getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void append(Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words, text);
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            default -> text.append(value);
        }
    }

    private static void escape(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }
}
