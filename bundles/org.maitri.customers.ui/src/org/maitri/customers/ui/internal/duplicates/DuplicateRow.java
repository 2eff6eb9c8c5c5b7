package org.maitri.customers.ui.internal.duplicates;

import java.util.List;
import org.maitri.spi.duplicates.DuplicatePair;

/**
 * A pair as it is shown in the list.
 *
 * @param values field by field: its label, and what the two records hold
 */
record DuplicateRow(DuplicatePair pair, String first, String second, List<Value> values) {

    /** One field of both records. */
    record Value(String label, String first, String second) {

        /** How the two compare: a sign, or none where only one of them says anything. */
        String sign() {
            boolean both = !first.isBlank() && !second.isBlank();
            return first.equals(second) ? "= " : both ? "\u2260 " : "   ";
        }
    }
}
