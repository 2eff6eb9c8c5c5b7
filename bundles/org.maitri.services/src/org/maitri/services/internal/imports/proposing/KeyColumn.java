package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.RecordType;

/**
 * Finds the column that holds the key a record has where it comes from. The number of a row is no key: two files of the same
 * maker count from one.
 */
final class KeyColumn {

    private static final Pattern DAMAGED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d+");
    private static final Pattern CODE = Pattern.compile("(?U)[A-Z]{0,6}[-_ /]?\\d[\\w/-]{2,}|[A-Z]{1,6}[-_]?\\d+");
    private static final Pattern UUID_TEXT = Pattern.compile("(?i)\\{?[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}}?");
    private static final int LONGEST = 100;
    private static final Set<String> OWN =
            Set.of("id", "number", "no", "nr", "key", "ref", "reference", "identifier", "nummer", "numero", "kennung");
    private static final Set<String> ANY = Set.of(
            "id",
            "uid",
            "uuid",
            "guid",
            "key",
            "record id",
            "rec id",
            "external id",
            "internal id",
            "unique id",
            "identifier",
            "recordid");
    private static final Set<String> NUMBER = Set.of(
            "number",
            "no",
            "nr",
            "ref",
            "reference",
            "reference number",
            "nummer",
            "numero",
            "conversation id",
            "message id",
            "case number",
            "case id",
            "issue id",
            "issue key",
            "incident id",
            "incident number",
            "request id",
            "request number");

    private final RecordType<?> type;
    private final Sample sample;

    KeyColumn(RecordType<?> type, Sample sample) {
        this.type = type;
        this.sample = sample;
    }

    /** Columns whose name says that they hold keys, the likeliest first. */
    List<Integer> candidates() {
        return IntStream.range(0, sample.columns().size())
                .filter(column -> rank(column) < 4)
                .boxed()
                .sorted((a, b) -> rank(a) != rank(b) ? rank(a) - rank(b) : a - b)
                .toList();
    }

    private int rank(int column) {
        Words words = Words.of(sample.columns().get(column));
        String name = words.spaced();
        String noun = type.id().substring(type.id().indexOf('.') + 1);
        for (Words own : List.of(Words.of(type.label()), Words.of(noun))) {
            boolean compound = words.joined().startsWith(own.joined())
                    && OWN.contains(words.joined().substring(own.joined().length()));
            if (words.beginsWith(own) && OWN.contains(words.without(own).spaced()) || compound) {
                return 0;
            }
        }
        if (isNumberOf(noun, words, column)) {
            return 0;
        }
        return ANY.contains(name)
                ? 1
                : NUMBER.contains(name) ? 2 : column == 0 && (name.endsWith(" id") || holdsUuids(column)) ? 3 : 4;
    }

    private boolean holdsUuids(int column) {
        List<String> cells = sample.values(column);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> UUID_TEXT.matcher(cell).matches());
    }

    /** "Kundennummer", or a column called "Ticket" that holds nothing but codes, and each of them once. */
    private boolean isNumberOf(String noun, Words column, int index) {
        Set<String> said = new HashSet<>(Glossary.shipped().said(column));
        List<Set<String>> own = new ArrayList<>();
        Stream.concat(Stream.of(type.label(), noun), type.roles().stream())
                .map(name -> Glossary.shipped().said(Words.of(name)))
                .forEach(own::add);
        boolean named = own.stream().anyMatch(said::containsAll);
        own.forEach(said::removeAll);
        return named
                && (said.size() == 1 && OWN.containsAll(said)
                        || said.isEmpty()
                                && sample.values(index).stream()
                                        .allMatch(cell -> CODE.matcher(cell).matches()));
    }

    /** Whether a spreadsheet shortened the keys to powers of ten. */
    boolean isDamaged(int column) {
        return sample.values(column).stream().anyMatch(KeyColumn::isDamaged);
    }

    static boolean isDamaged(String key) {
        return DAMAGED.matcher(key).matches();
    }

    /** Whether every key is short and stands in one row. */
    boolean isUnique(int column) {
        List<String> keys = sample.values(column);
        return !keys.isEmpty()
                && keys.stream().allMatch(key -> key.length() <= LONGEST)
                && repeated(column).isEmpty();
    }

    /** The first key that stands in several rows, not counting rows that are there twice as a whole. */
    Optional<String> repeated(int column) {
        Set<String> keys = new HashSet<>();
        return new LinkedHashSet<>(sample.rows())
                .stream()
                        .map(row -> row.get(column))
                        .filter(key -> !key.isEmpty() && !keys.add(key))
                        .findFirst();
    }

    /** Whether a column says by its name alone that it holds keys. */
    boolean isNamedKey(int column) {
        return rank(column) < 3;
    }

    Optional<Integer> unique() {
        return candidates().stream()
                .filter(column -> !isDamaged(column) && isUnique(column))
                .findFirst();
    }
}
