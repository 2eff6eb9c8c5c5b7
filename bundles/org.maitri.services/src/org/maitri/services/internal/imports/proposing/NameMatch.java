package org.maitri.services.internal.imports.proposing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.RecordType;

/** Matches columns with targets by their names: what a target is called first fits best. */
final class NameMatch {

    /** How sure a match is, and nothing. */
    static final int NONE = 0;

    private static final int MOST_NAMES = 1000;
    private static final int TRANSLATED = MOST_NAMES;
    private static final int WITHOUT_NOUN = 2 * MOST_NAMES;
    private static final int WITHOUT_BRACKETS = 3 * MOST_NAMES;
    private static final int FULL = 4 * MOST_NAMES;

    private static final Set<String> TIME =
            Set.of("date", "time", "timestamp", "datetime", "day", "moment", "ts", "at");

    private final List<Words> nouns;
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, Map<Set<String>, Integer>> sayings = new HashMap<>();

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
                .orElseGet(() -> Math.max(inGroup(column, known), translated(column, target)));
    }

    /** Whether a match rests on the meaning of foreign words only, which may be another one. */
    static boolean isGuess(int strength) {
        return strength <= TRANSLATED;
    }

    /** The name of a column within its group: "Numbers - Clicks". */
    private static int inGroup(String column, Map<String, Integer> known) {
        int dash = column.lastIndexOf(" - ");
        Integer place =
                dash < 0 ? null : known.get(Words.of(column.substring(dash)).joined());
        return place == null ? NONE : TRANSLATED - place;
    }

    private int translated(String column, ImportTarget target) {
        Glossary glossary = Glossary.shipped();
        boolean time = target.kind().isTime();
        Map<Set<String>, Integer> known = sayings.computeIfAbsent(target.id(), id -> sayings(target));
        return Stream.of(Words.of(column), Words.withoutBrackets(column))
                .flatMap(words -> (time ? Optional.of(glossary.said(words)) : glossary.translated(words)).stream())
                .flatMap(said -> Stream.of(said, withoutNouns(said)))
                .map(said -> known.get(time ? withoutTime(said) : said))
                .filter(Objects::nonNull)
                .mapToInt(found -> TRANSLATED - found)
                .max()
                .orElse(NONE);
    }

    /** What is left of a name without what the record is called; the name itself where it is a share of that. */
    private Set<String> withoutNouns(Set<String> said) {
        if (said.contains("per")) {
            return said;
        }
        return nouns.stream()
                .map(noun -> {
                    Set<String> rest = new LinkedHashSet<>(said);
                    rest.removeAll(Glossary.shipped().said(noun));
                    return rest;
                })
                .min(Comparator.comparingInt(Set::size))
                .orElse(said);
    }

    /** "Start date", "start time" and "start timestamp" are one moment. */
    private static Set<String> withoutTime(Set<String> said) {
        Set<String> rest = new LinkedHashSet<>(said);
        rest.removeAll(TIME);
        return rest.isEmpty() ? said : rest;
    }

    private static Map<Set<String>, Integer> sayings(ImportTarget target) {
        Map<Set<String>, Integer> sayings = new HashMap<>();
        Stream.concat(Stream.of(target.id(), target.label()), target.aliases().stream())
                .limit(MOST_NAMES - 1L)
                .map(name -> Glossary.shipped().said(Words.of(name)))
                .map(said -> target.kind().isTime() ? withoutTime(said) : said)
                .forEach(said -> sayings.putIfAbsent(said, sayings.size()));
        sayings.remove(Set.of());
        return sayings;
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
