package org.maitri.conformance.internal.data;

import java.util.List;
import java.util.Locale;
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
}
