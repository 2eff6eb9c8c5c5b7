package org.maitri.conformance.internal.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Examined;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;

/**
 * Puts a row into each table as it comes to be. Rows can only be written by migrations here, as the entities are those of a
 * newer schema; so they are the migrations of a schema of their own, which is applied the next time the database is opened.
 */
final class SampleRows {

    /** Applied behind the others: schemas go by name. */
    private static final String MODULE = "zzzconformance";

    private static final String KEY = "'01890000-0000-7000-8000-000000000001'";

    private final List<Migration> rows = new ArrayList<>();
    private final Set<String> filled = new HashSet<>();

    List<SchemaContributor> with(List<SchemaContributor> schemas) {
        List<SchemaContributor> all = new ArrayList<>(schemas);
        List<Migration> known = List.copyOf(rows);
        all.add(new SchemaContributor() {
            @Override
            public String module() {
                return MODULE;
            }

            @Override
            public List<Class<?>> entities() {
                return List.of();
            }

            @Override
            public List<Migration> migrations() {
                return known;
            }
        });
        return all;
    }

    /** Notes a row for every table that has none yet, to be written when the database is opened next. */
    void fill(OpenDatabase open, List<SchemaContributor> schemas) {
        String sql = schemas.stream()
                .flatMap(schema -> schema.entities().stream())
                .map(Examined::table)
                .filter(table -> !table.isEmpty() && !columns(open, table).isEmpty() && filled.add(table))
                .map(table -> insert(open, table))
                .collect(Collectors.joining());
        if (!sql.isEmpty()) {
            rows.add(new Migration(rows.size() + 1, "sample rows", sql));
        }
    }

    private static List<String[]> columns(OpenDatabase open, String table) {
        return open.database().read(work -> {
            List<?> found = work.entities()
                    .createNativeQuery("select column_name, data_type from information_schema.columns"
                            + " where lower(table_name) = '" + table + "' order by ordinal_position")
                    .getResultList();
            return found.stream()
                    .map(row -> (Object[]) row)
                    .map(row ->
                            new String[] {row[0].toString(), row[1].toString().toLowerCase(Locale.ROOT)})
                    .toList();
        });
    }

    private static String insert(OpenDatabase open, String table) {
        List<String[]> columns = columns(open, table);
        return "INSERT INTO " + table + " ("
                + columns.stream().map(column -> column[0]).collect(Collectors.joining(", "))
                + ") VALUES ("
                + columns.stream().map(column -> value(column[1])).collect(Collectors.joining(", "))
                + ");\n";
    }

    /** All keys are the same, so that children have a parent. */
    private static String value(String type) {
        return switch (type) {
            case "uuid" -> KEY;
            case "date" -> "DATE '2026-01-01'";
            case "timestamp with time zone" -> "TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00:00'";
            case "boolean" -> "TRUE";
            case "character varying", "text" -> "'1'";
            case "bytea", "binary varying" -> "NULL";
            default -> "1";
        };
    }
}
