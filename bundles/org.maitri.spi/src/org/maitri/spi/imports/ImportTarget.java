package org.maitri.spi.imports;

import java.util.List;
import java.util.Map;
import org.maitri.spi.record.FieldKind;

/**
 * Something a column of a file can be mapped to.
 *
 * @param id a field's id, or a name the {@link ImportContributor} gave; {@code customer.mail} is the target {@code mail} of
 *     the record that the reference {@code customer} points at
 * @param kind how a cell is read
 * @param aliases other names columns go by in real files, lower case, words separated by blanks: "e mail", "kunde"
 * @param values what cells stand for: from the cell, lower case, to the stored value; empty where cells are taken as they are
 * @param repeatable whether several columns may be mapped to it
 * @param required whether a row without a value is rejected
 * @param forgiving whether a cell that cannot be read is kept as an attribute and remarked on, instead of its row being rejected
 */
public record ImportTarget(
        String id,
        String label,
        FieldKind kind,
        List<String> aliases,
        Map<String, String> values,
        boolean repeatable,
        boolean required,
        boolean forgiving) {

    public ImportTarget {
        aliases = List.copyOf(aliases);
        values = Map.copyOf(values);
    }

    public static ImportTarget of(String id, String label, FieldKind kind, String... aliases) {
        return new ImportTarget(id, label, kind, List.of(aliases), Map.of(), false, false, false);
    }

    public ImportTarget withValues(Map<String, String> meanings) {
        return new ImportTarget(id, label, kind, aliases, meanings, repeatable, required, forgiving);
    }

    public ImportTarget repeatedly() {
        return new ImportTarget(id, label, kind, aliases, values, true, required, forgiving);
    }

    public ImportTarget necessary() {
        return new ImportTarget(id, label, kind, aliases, values, repeatable, true, forgiving);
    }

    /** What its column says is worth having, but the rest of the row is worth having without it. */
    public ImportTarget forgivingly() {
        return new ImportTarget(id, label, kind, aliases, values, repeatable, required, true);
    }
}
