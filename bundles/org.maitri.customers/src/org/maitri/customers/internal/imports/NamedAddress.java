package org.maitri.customers.internal.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail address with the name of whose it is, in one cell: {@code Ada Byron <ada@example.org>}. Of several, the first.
 *
 * @param name empty where the cell has none
 */
record NamedAddress(String name, String mail) {

    private static final String MAIL = "([^\\s<>()@,;\"]+@[^\\s<>()@,;\"]+\\.[^\\s<>()@,;\"]+)";
    private static final Pattern WITH_NAME =
            Pattern.compile("\\s*\"?([^<>()\"@]*?)\"?\\s*[<(]\\s*(?:mailto:)?" + MAIL + "\\s*[>)](?:\\s*[,;].*)?\\s*");
    private static final Pattern SEVERAL = Pattern.compile(MAIL + "\\s*[,;].*@.*");

    static Optional<NamedAddress> of(String cell) {
        if (cell.indexOf('@') < 0) {
            return Optional.empty();
        }
        Matcher named = WITH_NAME.matcher(cell);
        if (named.matches()) {
            return Optional.of(new NamedAddress(named.group(1).strip(), named.group(2)));
        }
        Matcher several = SEVERAL.matcher(cell);
        return several.matches() ? Optional.of(new NamedAddress("", several.group(1))) : Optional.empty();
    }

    /** What a cell calls somebody, without an address beside it. */
    static String nameIn(String cell) {
        return of(cell).map(found -> found.name().isEmpty() ? found.mail() : found.name())
                .orElse(cell);
    }
}
