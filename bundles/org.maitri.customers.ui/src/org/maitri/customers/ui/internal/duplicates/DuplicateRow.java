package org.maitri.customers.ui.internal.duplicates;

import java.util.List;
import java.util.function.ToIntFunction;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.duplicates.DuplicatePair;

/**
 * A pair as it is shown in the list.
 *
 * @param values field by field: its label, and what the two records hold
 */
record DuplicateRow(DuplicatePair pair, String first, String second, List<Value> values) {

    /** As many of the reasons, the weightiest first, as there is room for, and how many more; where none fits, their number. */
    String reasons(int width, ToIntFunction<String> measure) {
        String[] all = pair.reasons().split("; ");
        String shown = pair.reasons();
        for (int left = all.length - 1; left > 0 && measure.applyAsInt(shown) > width; left--) {
            shown = Messages.get(
                    "duplicates.more", String.join("; ", List.of(all).subList(0, left)), all.length - left);
        }
        return measure.applyAsInt(shown) > width ? Messages.get("duplicates.reasons", all.length) : shown;
    }

    /** One field of both records. */
    record Value(String label, String first, String second) {

        /** How the two compare: a sign, or none where only one of them says anything. */
        String sign() {
            boolean both = !first.isBlank() && !second.isBlank();
            return first.equals(second) ? "= " : both ? "\u2260 " : "   ";
        }
    }
}
