package org.maitri.tickets.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A name that can be chosen.
 *
 * @param name blank for no name
 * @param words the name, and what speaks for it
 */
record Proposal(String name, String words) {

    /** Those that a few letters ask for: names that begin with them come before names and words that contain them. */
    static List<Proposal> fitting(String letters, List<Proposal> all) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> !each.name().isBlank())
                        .filter(each -> lower(each.name()).contains(wanted)
                                || lower(each.words()).contains(wanted))
                        .sorted(Comparator.comparing(
                                        (Proposal each) -> !lower(each.name()).equals(wanted))
                                .thenComparing(each -> !lower(each.name()).startsWith(wanted))
                                .thenComparing(each -> !lower(each.name()).contains(wanted)))
                        .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
