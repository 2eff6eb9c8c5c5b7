package org.maitri.tickets.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.WordLists;
import org.maitri.spi.imports.ImportContributor.KnownFormat;

/** The systems tickets most often come from, told by columns that only they have; their words lie beside this class. */
final class TicketSystems {

    private static final Map<String, List<String>> WORDS = WordLists.beside(TicketSystems.class, "systems.properties");

    private TicketSystems() {}

    static List<KnownFormat> all() {
        return WORDS.get("systems").stream().map(TicketSystems::format).toList();
    }

    private static KnownFormat format(String system) {
        Map<String, String> columns = new HashMap<>(columns("any"));
        columns.putAll(columns(system));
        return new KnownFormat(Messages.get("format." + system), WORDS.get(system), columns, Map.of());
    }

    private static Map<String, String> columns(String system) {
        String start = system + ".";
        Map<String, String> targets = new HashMap<>();
        WORDS.forEach((key, columns) -> {
            if (key.startsWith(start)) {
                columns.forEach(column -> targets.put(column, key.substring(start.length())));
            }
        });
        return targets;
    }
}
