package org.maitri.conformance.internal.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Attributes;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Tables of a plug-in: their names, the columns all records have, and the indexes that lists are read by. */
public final class SchemaRules {

    private static final Set<String> OF_ALL_RECORDS = Set.of(
            "id",
            "version",
            "created_at",
            "created_by",
            "changed_at",
            "changed_by",
            "archived_at",
            "external_source",
            "external_key",
            "attributes");

    public static final List<Rule> ALL = List.of(
            Rule.each(SchemaContributor.class, "A schema's name is a short word of its own", (schema, x, f) -> {
                f.expect(
                        schema.module().matches("[a-z][a-z0-9]{1,30}"),
                        schema,
                        "module() is " + schema.module(),
                        "Use one word of small letters");
                f.expect(
                        x.product().installed(SchemaContributor.class).stream()
                                        .filter(other -> other.module().equals(schema.module()))
                                        .count()
                                == 1,
                        schema,
                        "another plug-in has a schema " + schema.module(),
                        "Choose another word");
            }),
            Rule.each(
                    SchemaContributor.class,
                    "Tables begin with the schema's name, and entities map to them",
                    (schema, x, f) -> tables(schema, x, f)),
            Rule.each(RecordType.class, "A record's table has the columns of all records", (type, x, f) -> {
                Set<String> missing = new TreeSet<>(OF_ALL_RECORDS);
                missing.removeAll(columns(Examined.table(type.entity()), x));
                f.expect(
                        missing.isEmpty(),
                        type,
                        "the table " + Examined.table(type.entity()) + " has no " + missing,
                        "Add them as the guide shows");
            }),
            Rule.each(
                    RecordType.class,
                    "What lists are sorted by, and what points at others, is indexed",
                    (type, x, f) -> indexes(type, x, f)));

    private SchemaRules() {}

    private static void tables(SchemaContributor schema, Examined examined, Faults faults) {
        Set<String> created = new HashSet<>();
        Pattern create = Pattern.compile("(?im)^\\s*CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)");
        for (Migration migration : schema.migrations()) {
            Matcher table = create.matcher(migration.sql());
            while (table.find()) {
                created.add(table.group(1).toLowerCase(Locale.ROOT));
            }
        }
        created.forEach(table -> faults.expect(
                examined.modules().stream().anyMatch(module -> table.startsWith(module + "_")),
                schema,
                "a migration creates the table " + table,
                "Call it " + schema.module() + "_<noun>, so that no other plug-in has the same"));
        schema.entities().stream()
                .filter(StoredRecord.class::isAssignableFrom)
                .map(Examined::table)
                .forEach(table -> faults.expect(
                        created.contains(table),
                        schema,
                        "an entity maps to the table " + table + ", which no migration creates",
                        "Create it, or correct @Table"));
    }

    private static Set<String> columns(String table, Examined examined) {
        return Tables.strings(
                        examined,
                        "select column_name from information_schema.columns where lower(table_name) = '" + table + "'")
                .stream()
                .collect(Collectors.toSet());
    }

    private static void indexes(RecordType<?> type, Examined examined, Faults faults) {
        Set<String> first = Set.copyOf(Tables.strings(
                examined,
                "select column_name from information_schema.index_columns where ordinal_position = 1"
                        + " and lower(table_name) = '" + Examined.table(type.entity()) + "'"));
        for (Field<?> field : type.fields()) {
            boolean wanted = field.is(Field.Use.SORTED) || field.kind().equals(FieldKind.REFERENCE);
            if (wanted && field.attribute().isPresent() && !field.custom()) {
                Attributes.column(type.entity(), field.attribute().get())
                        .filter(column -> !first.contains(column))
                        .ifPresent(column -> faults.add(
                                type,
                                "no index of " + Examined.table(type.entity()) + " begins with " + column,
                                "Add a migration: CREATE INDEX … ON " + Examined.table(type.entity()) + " (" + column
                                        + ", id)"));
            }
        }
    }
}
