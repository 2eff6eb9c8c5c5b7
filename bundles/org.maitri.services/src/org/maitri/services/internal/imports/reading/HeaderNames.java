package org.maitri.services.internal.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maitri.services.internal.imports.Messages;

/** Gives every column a name of its own. */
final class HeaderNames {

    private HeaderNames() {}

    static List<String> of(List<String> header, int columns) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        List<String> names = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            String written =
                    i < header.size() ? FormulaGuard.unprotect(header.get(i)).replaceAll("[\\s\\u00A0]+", " ") : "";
            String base = written.isEmpty() ? Messages.get("column.unnamed", String.valueOf(i + 1)) : written;
            String name = base;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name = base + " (" + times.merge(base.toLowerCase(Locale.ROOT), 2, (before, two) -> before + 1) + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}
