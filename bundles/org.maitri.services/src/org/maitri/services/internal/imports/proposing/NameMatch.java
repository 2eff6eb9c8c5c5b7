package org.maitri.services.internal.imports.proposing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.RecordType;

/** Matches columns with targets by their names. */
final class NameMatch {

    /** How sure a match is, and nothing. */
    static final int NONE = 0;

    private static final int WITHOUT_NOUN = 1;
    private static final int WITHOUT_BRACKETS = 2;
    private static final int FULL = 3;

    private final List<Words> nouns;
    private final Map<String, Map<String, Boolean>> names = new HashMap<>();

    NameMatch(RecordType<?> type) {
        nouns = List.of(
                Words.of(type.label()), Words.of(type.id().substring(type.id().indexOf('.') + 1)));
    }

    /** The higher the better. */
    int match(String column, ImportTarget target) {
        Map<String, Boolean> known = names.computeIfAbsent(target.id(), id -> names(target));
        if (known.containsKey(Words.of(column).joined())) {
            return FULL;
        }
        Words plain = Words.withoutBrackets(column);
        if (known.containsKey(plain.joined())) {
            return WITHOUT_BRACKETS;
        }
        boolean found = nouns.stream()
                .filter(plain::beginsWith)
                .map(plain::without)
                .anyMatch(rest -> !rest.isEmpty() && known.containsKey(rest.joined()));
        return found ? WITHOUT_NOUN : NONE;
    }

    private static Map<String, Boolean> names(ImportTarget target) {
        Map<String, Boolean> names = new HashMap<>();
        names.put(Words.of(target.id()).joined(), true);
        names.put(Words.of(target.label()).joined(), true);
        target.aliases().forEach(alias -> names.put(Words.of(alias).joined(), true));
        names.remove("");
        return names;
    }
}
