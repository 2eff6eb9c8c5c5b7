package org.maitri.satisfaction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides which groups of a whole may be shown. A group of fewer people than the minimum is hidden; and since whoever knows
 * the whole can take the shown groups away from it, further groups are hidden until what remains has the minimum too.
 */
public final class Anonymity {

    /** Whether and why a figure is not shown. */
    public enum Verdict {
        SHOWN,
        /** Nobody answered. */
        EMPTY,
        /** Fewer people than the minimum. */
        TOO_FEW,
        /** Showing it would give a smaller group away. */
        PROTECTS_OTHERS
    }

    private Anonymity() {}

    /** The verdict on each group. @param people how many people each group has; the groups together are the whole */
    public static <G> Map<G, Verdict> judge(Map<G, Long> people, long minimum) {
        Map<G, Verdict> verdicts = new LinkedHashMap<>();
        people.forEach((group, count) ->
                verdicts.put(group, count == 0 ? Verdict.EMPTY : count < minimum ? Verdict.TOO_FEW : Verdict.SHOWN));
        while (leftOver(people, verdicts) > 0 && leftOver(people, verdicts) < minimum) {
            var smallest = people.entrySet().stream()
                    .filter(entry -> verdicts.get(entry.getKey()) == Verdict.SHOWN)
                    .min(Comparator.comparing(Map.Entry::getValue));
            if (smallest.isEmpty()) {
                break;
            }
            verdicts.put(smallest.get().getKey(), Verdict.PROTECTS_OTHERS);
        }
        return verdicts;
    }

    private static <G> long leftOver(Map<G, Long> people, Map<G, Verdict> verdicts) {
        return people.entrySet().stream()
                .filter(entry -> verdicts.get(entry.getKey()) != Verdict.SHOWN)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
