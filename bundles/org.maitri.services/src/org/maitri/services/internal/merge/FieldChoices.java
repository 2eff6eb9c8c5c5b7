package org.maitri.services.internal.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.merge.MergePreview.Pair;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Take;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/**
 * Chooses between the values of two records, field by field: the survivor's where it has one, all tags and both long texts.
 *
 * @param <E> the entity
 */
final class FieldChoices<E extends StoredRecord> {

    private final RecordType<E> type;
    private final E mine;
    private final E theirs;

    FieldChoices(RecordType<E> type, E mine, E theirs) {
        this.type = type;
        this.mine = mine;
        this.theirs = theirs;
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        chosen().forEach(field -> pairs.add(pair(field)));
        if (!mine.attributes().isEmpty() || !theirs.attributes().isEmpty()) {
            pairs.add(attributes());
        }
        return pairs;
    }

    private List<Field<E>> chosen() {
        return type.fields().stream()
                .filter(field -> field.editable() && field.attribute().isPresent())
                .toList();
    }

    private Pair pair(Field<E> field) {
        Object own = field.read(mine);
        Object other = field.read(theirs);
        if (same(own, other) || isEmpty(other) || pointsAtEither(other)) {
            return new Pair(field.id(), field.label(), own, other, EnumSet.of(Take.MINE), Take.MINE, null);
        }
        Object both = isEmpty(own) ? null : both(field, own, other);
        Set<Take> possible = EnumSet.of(Take.MINE, Take.THEIRS);
        if (both != null) {
            possible.add(Take.BOTH);
        }
        Take proposed = isEmpty(own) ? Take.THEIRS : both == null ? Take.MINE : Take.BOTH;
        return new Pair(field.id(), field.label(), own, other, possible, proposed, both);
    }

    private boolean pointsAtEither(Object value) {
        return mine.ref().equals(value) || theirs.ref().equals(value);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    private static boolean same(Object own, Object other) {
        return own instanceof BigDecimal one && other instanceof BigDecimal two
                ? one.compareTo(two) == 0
                : Objects.equals(own, other);
    }

    private static Object both(Field<?> field, Object own, Object other) {
        if (field.kind().equals(FieldKind.TAGS) && own instanceof Collection<?> a && other instanceof Collection<?> b) {
            Set<Object> all = new TreeSet<>(a);
            all.addAll(b);
            return all;
        }
        if (field.kind().equals(FieldKind.LONG_TEXT) && own instanceof String a && other instanceof String b) {
            String joined = a.contains(b.strip()) ? a : b.contains(a.strip()) ? b : a.stripTrailing() + "\n\n" + b;
            return field.maxLength() > 0 && joined.length() > field.maxLength() ? null : joined;
        }
        return null;
    }

    private Pair attributes() {
        boolean same = mine.attributes().equals(theirs.attributes())
                || theirs.attributes().isEmpty();
        return new Pair(
                MergeRequest.ATTRIBUTES,
                Messages.get("attributes.label"),
                lines(mine.attributes()),
                lines(theirs.attributes()),
                same ? EnumSet.of(Take.MINE) : EnumSet.allOf(Take.class),
                same ? Take.MINE : Take.BOTH,
                same ? null : lines(union(theirs.attributes(), mine.attributes())));
    }

    private static String lines(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> union(Map<String, String> weaker, Map<String, String> stronger) {
        Map<String, String> all = new LinkedHashMap<>(stronger);
        weaker.forEach(all::putIfAbsent);
        return all;
    }

    /** Makes the survivor what was chosen. @throws RefusedException if something was chosen that is not there to choose */
    void apply(Map<String, Take> takes) {
        List<Pair> pairs = pairs();
        takes.forEach((field, take) -> require(pairs, field, take));
        Map<Field<E>, Object> wanted = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Take take = takes.getOrDefault(pair.field(), pair.proposed());
            if (pair.field().equals(MergeRequest.ATTRIBUTES)) {
                takeAttributes(take);
            } else {
                wanted.put(type.field(pair.field()).orElseThrow(), value(pair, take));
            }
        }
        write(wanted);
        // A field may follow another, as a name follows its parts: what was chosen has the last word.
        write(wanted);
    }

    private void require(List<Pair> pairs, String field, Take take) {
        Pair pair = pairs.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "refused.field", field, pairs.stream().map(Pair::field).collect(Collectors.joining(", ")))));
        if (take == Take.BOTH && !pair.same() && !pair.possible().contains(take)) {
            throw new RefusedException(Messages.get("refused.both", pair.label()));
        }
    }

    private static Object value(Pair pair, Take take) {
        return pair.same() || take == Take.MINE ? pair.mine() : take == Take.THEIRS ? pair.theirs() : pair.both();
    }

    private void write(Map<Field<E>, Object> wanted) {
        wanted.forEach((field, value) -> {
            if (!same(field.read(mine), value)) {
                field.write(mine, value);
            }
        });
    }

    private void takeAttributes(Take take) {
        Map<String, String> own = mine.attributes();
        Map<String, String> others = theirs.attributes();
        Map<String, String> taken = switch (take) {
            case MINE -> own;
            case THEIRS -> union(own, others);
            case BOTH -> union(others, own);
        };
        if (!taken.equals(own)) {
            mine.setAttributes(taken);
        }
    }

    /** The records that values of the pairs point at. */
    static Set<RecordRef> references(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.mine(), pair.theirs()))
                .filter(RecordRef.class::isInstance)
                .map(RecordRef.class::cast)
                .collect(Collectors.toSet());
    }
}
