package org.maitri.services.internal.imports.proposing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.RecordType;

/** Matches columns with targets by their names: what a target is called first fits best. */
final class NameMatch {

    /** How sure a match is, and nothing. */
    static final int NONE = 0;

    private static final int MOST_NAMES = 1000;
    private static final int WITHOUT_NOUN = MOST_NAMES;
    private static final int WITHOUT_BRACKETS = 2 * MOST_NAMES;
    private static final int FULL = 3 * MOST_NAMES;

    private final List<Words> nouns;
    private final Map<String, Map<String, Integer>> names = new HashMap<>();

    NameMatch(RecordType<?> type) {
        nouns = List.of(
                Words.of(type.label()), Words.of(type.id().substring(type.id().indexOf('.') + 1)));
    }

    /** The higher the better. */
    int match(String column, ImportTarget target) {
        Map<String, Integer> known = names.computeIfAbsent(target.id(), id -> names(target));
        Integer place = known.get(Words.of(column).joined());
        if (place != null) {
            return FULL - place;
        }
        Words plain = Words.withoutBrackets(column);
        place = known.get(plain.joined());
        if (place != null) {
            return WITHOUT_BRACKETS - place;
        }
        return nouns.stream()
                .filter(plain::beginsWith)
                .map(noun -> known.get(plain.without(noun).joined()))
                .filter(Objects::nonNull)
                .mapToInt(found -> WITHOUT_NOUN - found)
                .max()
                .orElse(NONE);
    }

    /** The target's names with their places: its own come first. */
    private static Map<String, Integer> names(ImportTarget target) {
        Map<String, Integer> names = new HashMap<>();
        names.put(Words.of(target.id()).joined(), 0);
        names.put(Words.of(target.label()).joined(), 0);
        target.aliases().stream()
                .limit(MOST_NAMES - 1L)
                .forEach(alias -> names.putIfAbsent(Words.of(alias).joined(), names.size()));
        names.remove("");
        return names;
    }
}
