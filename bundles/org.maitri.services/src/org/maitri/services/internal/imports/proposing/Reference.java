package org.maitri.services.internal.imports.proposing;

import java.util.List;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.record.Field;

/**
 * A field that points at a record of another type, which a file's columns may describe along.
 *
 * @param contributors who knows how such records are made, the most knowing first
 * @param names what columns that describe it begin with: "customer", "client"
 */
public record Reference(Field<?> field, List<ImportContributor<?>> contributors, List<Words> names) {

    public String prefix() {
        return field.id() + '.';
    }

    public String role() {
        return field.role().orElseThrow();
    }

    /** What the column's name says after the reference's name; null if it does not begin with it. */
    Words rest(String columnName) {
        Words words = Words.of(columnName);
        return names.stream()
                .filter(words::beginsWith)
                .max((a, b) -> a.list().size() - b.list().size())
                .map(words::without)
                .orElse(null);
    }
}
