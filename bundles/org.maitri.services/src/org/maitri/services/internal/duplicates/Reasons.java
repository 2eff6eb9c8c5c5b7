package org.maitri.services.internal.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.spi.duplicates.Likeness;
import org.maitri.spi.duplicates.Likeness.Degree;
import org.maitri.spi.duplicates.TraitKind;

/** Says in words what speaks for a pair and what against it. */
final class Reasons {

    private static final int MOST = 7;

    private Reasons() {}

    static String of(List<Likeness> likenesses, Map<String, TraitKind> kinds) {
        List<String> words = new ArrayList<>();
        for (Likeness likeness : likenesses.stream().limit(MOST).toList()) {
            if (likeness.degree() == Degree.EXCHANGED) {
                continue;
            }
            words.add(reason(likeness, kinds.getOrDefault(likeness.trait(), TraitKind.TEXT)));
        }
        List<String> exchanged = likenesses.stream()
                .filter(likeness -> likeness.degree() == Degree.EXCHANGED)
                .map(Likeness::label)
                .toList();
        if (exchanged.size() == 2) {
            words.addFirst(Messages.get("reason.EXCHANGED", exchanged.get(0), exchanged.get(1)));
        }
        return String.join("; ", words);
    }

    private static String reason(Likeness likeness, TraitKind kind) {
        if (likeness.degree() == Degree.CLOSE) {
            if (kind.equals(TraitKind.DATE)) {
                return Messages.get("reason.DATE.CLOSE", likeness.label());
            }
            if (kind.equals(TraitKind.NAME)) {
                return Messages.get("reason.NAME.CLOSE", likeness.label());
            }
            if (kind.equals(TraitKind.CODE) || kind.equals(TraitKind.PHONE)) {
                return Messages.get("reason.CODE.CLOSE", likeness.label());
            }
        }
        return Messages.get("reason." + likeness.degree().name(), likeness.label());
    }
}
