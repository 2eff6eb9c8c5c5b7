package org.maitri.conformance.internal.data;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.conformance.internal.Examined;
import org.maitri.persistence.OpenDatabase;

/** Looks at the database itself, past the records. */
final class Tables {

    private Tables() {}

    /** The first column of what a query finds, in small letters. */
    static List<String> strings(Examined examined, String sql) {
        return strings(examined.product().database(), sql);
    }

    static List<String> strings(OpenDatabase open, String sql) {
        return open.database().read(work -> {
            List<?> rows = work.entities().createNativeQuery(sql).getResultList();
            return rows.stream()
                    .map(row -> row instanceof Object[] cells ? cells[0] : row)
                    .map(cell -> cell.toString().toLowerCase(Locale.ROOT))
                    .toList();
        });
    }

    static long count(OpenDatabase open, String table) {
        return Long.parseLong(strings(open, "select count(*) from " + table).getFirst());
    }

    /** The column of a JPA attribute; empty where it has none of its own. */
    static Optional<String> column(Class<?> entity, String attribute) {
        return declared(entity, attribute)
                .map(declared -> Optional.ofNullable(declared.getAnnotation(Column.class))
                        .map(Column::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(attribute)
                        .toLowerCase(Locale.ROOT));
    }

    static Optional<Field> declared(Class<?> entity, String attribute) {
        for (Class<?> each = entity; each != null; each = each.getSuperclass()) {
            for (Field declared : each.getDeclaredFields()) {
                if (declared.getName().equals(attribute)) {
                    return Optional.of(declared);
                }
            }
        }
        return Optional.empty();
    }
}
