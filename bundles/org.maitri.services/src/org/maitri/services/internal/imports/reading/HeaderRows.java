package org.maitri.services.internal.imports.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one header of several: the short names of a survey with the questions below them, or groups of columns with the
 * names of their members.
 */
final class HeaderRows {

    /** What survey programs write below a question that has only one column. */
    private static final String ONLY_ANSWER = "(?i)(?:open-ended )?response|antwort|r[e\u00E9]ponse";

    private HeaderRows() {}

    static List<String> of(List<List<String>> rows) {
        List<String> names = rows.getFirst();
        for (List<String> below : rows.subList(1, rows.size())) {
            names = joined(names, below);
        }
        return names;
    }

    private static List<String> joined(List<String> above, List<String> below) {
        List<String> names = new ArrayList<>();
        int width = Math.max(above.size(), below.size());
        String group = "";
        for (int i = 0; i < width; i++) {
            String name = cell(above, i);
            group = name.isEmpty() ? group : name;
            boolean member = name.isEmpty()
                    || cell(above, i + 1).isEmpty() && !cell(below, i + 1).isEmpty();
            names.add(joined(name, cell(below, i), member ? group : ""));
        }
        return names;
    }

    private static String joined(String name, String below, String group) {
        if (below.isEmpty() || below.matches(ONLY_ANSWER) || below.startsWith("{")) {
            return name;
        }
        if (!group.isEmpty()) {
            return group + " - " + below;
        }
        return name.length() <= below.length() || name.isEmpty() ? below : name + " (" + below + ')';
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }
}
