package org.maitri.services.internal.imports.values;

import java.util.Locale;
import java.util.Set;
import org.maitri.services.internal.imports.Messages;

/** The words for yes and no. */
final class YesNo {

    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "t", "1", "x", "on", "ja", "j", "wahr", "oui", "si", "s\u00ed", "sim", "checked",
            "\u2713", "\u2714");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "0", "off", "nein", "falsch", "non", "nee", "unchecked");

    private YesNo() {}

    static Boolean read(String cell) throws BadCell {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        if (NO.contains(word)) {
            return Boolean.FALSE;
        }
        throw new BadCell(Messages.get("cell.yes-no"));
    }
}
