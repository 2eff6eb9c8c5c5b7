package org.maitri.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;

/** Newer versions of several plug-ins: one whose source cannot be reached holds up none of the others. */
final class Renewal {

    private final List<Shelved> renewed = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private RefusedException first;
    private int tried;

    void of(Shelved plugin, Supplier<List<Shelved>> renewing) {
        tried++;
        try {
            renewed.addAll(renewing.get());
        } catch (RefusedException refusal) {
            refused.add(Messages.get("update.refused", plugin.named(), refusal.getMessage()));
            first = first == null ? refusal : first;
        }
    }

    /** @throws RefusedException if one could not be, with what became of all */
    List<Shelved> all() {
        if (first == null) {
            return renewed;
        }
        if (tried == 1) {
            throw first;
        }
        List<String> told = new ArrayList<>(refused);
        if (!renewed.isEmpty()) {
            told.add(Messages.get(
                    "update.partly", renewed.stream().map(Shelved::named).collect(Collectors.joining(", "))));
        }
        throw new RefusedException(String.join("\n", told), first);
    }
}
