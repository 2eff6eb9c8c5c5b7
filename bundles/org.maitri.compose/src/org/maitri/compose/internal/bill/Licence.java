package org.maitri.compose.internal.bill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Under what something may be used.
 *
 * @param expression of SPDX ids, such as {@code EPL-2.0 OR BSD-3-Clause}; or what its maker wrote, where that is none
 * @param copyright where nothing that is shipped names it
 */
record Licence(String expression, boolean known, Optional<String> copyright) {

    List<String> ids() {
        return known
                ? Arrays.stream(expression.split(" (?:OR|AND|WITH) "))
                        .distinct()
                        .toList()
                : List.of();
    }

    boolean isOneId() {
        return known && !expression.contains(" ") && !isOwn(expression);
    }

    /** Whether it is one that its maker wrote, as SPDX names those. */
    static boolean isOwn(String expression) {
        return expression.matches("LicenseRef-[A-Za-z0-9.-]+");
    }
}
