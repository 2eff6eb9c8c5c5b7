package org.maitri.services.internal.duplicates.model;

import java.util.Map;
import org.maitri.spi.duplicates.TraitKind;

/**
 * How often two records of one and the same somebody are the same, close, similar, remote and different in a trait, as long
 * as nothing was learnt from the data.
 */
final class Usual {

    static final int DEGREES = 5;

    private static final double[] ANYTHING = {0.50, 0.10, 0.08, 0.05, 0.27};
    private static final Map<String, double[]> BY_KIND = Map.ofEntries(
            Map.entry(TraitKind.NAME.id(), new double[] {0.77, 0.13, 0.05, 0.02, 0.03}),
            Map.entry(TraitKind.ORGANISATION.id(), new double[] {0.70, 0.16, 0.07, 0.03, 0.04}),
            Map.entry(TraitKind.WORDS.id(), new double[] {0.66, 0.16, 0.07, 0.03, 0.08}),
            Map.entry(TraitKind.PLACE.id(), new double[] {0.80, 0.08, 0.03, 0.01, 0.08}),
            Map.entry(TraitKind.NUMBER.id(), new double[] {0.80, 0.08, 0.01, 0.01, 0.10}),
            Map.entry(TraitKind.DATE.id(), new double[] {0.86, 0.07, 0.03, 0.005, 0.035}),
            Map.entry(TraitKind.PHONE.id(), new double[] {0.60, 0.05, 0.01, 0.01, 0.33}),
            Map.entry(TraitKind.MAIL.id(), new double[] {0.60, 0.06, 0.06, 0.01, 0.27}),
            Map.entry(TraitKind.CODE.id(), new double[] {0.88, 0.06, 0.02, 0.005, 0.035}),
            Map.entry(TraitKind.CATEGORY.id(), new double[] {0.90, 0.03, 0.01, 0.01, 0.05}));

    private Usual() {}

    static double[] of(TraitKind kind) {
        return BY_KIND.getOrDefault(kind.id(), ANYTHING).clone();
    }

    /** Of an imported column that nobody described. */
    static double[] ofUnknown() {
        return ANYTHING.clone();
    }
}
