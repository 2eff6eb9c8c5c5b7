package org.maitri.customers.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Reads the pairs that are to be looked through, best first. */
final class DuplicatesPresenter {

    static final int MOST = 500;

    private final Database database;
    private final Records records;
    private final Duplicates duplicates;

    DuplicatesPresenter(Database database, Records records, Duplicates duplicates) {
        this.database = database;
        this.records = records;
        this.duplicates = duplicates;
    }

    List<DuplicateRow> rows(Progress progress) {
        List<DuplicateRow> rows = new ArrayList<>();
        for (String type : duplicates.recordTypes()) {
            duplicates.catchUp(type, progress);
            List<DuplicatePair> pairs = duplicates.pairs(type, Duplicates.LIKELY, MOST, progress);
            rows.addAll(rows(records.requireType(type), pairs, progress));
        }
        rows.sort(
                (one, other) -> Double.compare(other.pair().score(), one.pair().score()));
        return rows;
    }

    private <E extends StoredRecord> List<DuplicateRow> rows(
            RecordType<E> type, List<DuplicatePair> pairs, Progress progress) {
        Set<UUID> ids = new LinkedHashSet<>();
        pairs.forEach(
                pair -> ids.addAll(List.of(pair.first().id(), pair.second().id())));
        Map<UUID, E> found = new HashMap<>();
        database.read(work -> work.findAll(type.entity(), ids), progress)
                .forEach(record -> found.put(record.id(), record));
        Map<RecordRef, Portrait> portraits = duplicates.portraits(
                ids.stream().map(id -> new RecordRef(type.id(), id)).toList(), progress);
        List<Trait> traits = duplicates.traits(type.id());
        return pairs.stream()
                .filter(pair -> found.containsKey(pair.first().id())
                        && found.containsKey(pair.second().id()))
                .map(pair -> row(
                        type,
                        pair,
                        traits,
                        portraits,
                        found.get(pair.first().id()),
                        found.get(pair.second().id())))
                .toList();
    }

    /** First by what the two are recognised, addresses and numbers included; then what else their fields say. */
    private static <E extends StoredRecord> DuplicateRow row(
            RecordType<E> type,
            DuplicatePair pair,
            List<Trait> traits,
            Map<RecordRef, Portrait> portraits,
            E one,
            E other) {
        List<DuplicateRow.Value> values = new ArrayList<>();
        Portrait first = portraits.getOrDefault(one.ref(), new Portrait());
        Portrait second = portraits.getOrDefault(other.ref(), new Portrait());
        traits.forEach(
                trait -> add(sentence(trait.label()), said(first, trait.id()), said(second, trait.id()), values));
        for (Field<E> field : type.fields()) {
            if (field.derivation().isEmpty() && !field.is(Field.Use.HIDDEN)) {
                String mine = text(field, field.read(one));
                String theirs = text(field, field.read(other));
                if (!isSaid(first, mine) || !isSaid(second, theirs)) {
                    add(field.label(), mine, theirs, values);
                }
            }
        }
        Set<String> kept = new LinkedHashSet<>(one.attributes().keySet());
        kept.addAll(other.attributes().keySet());
        kept.forEach(name -> add(
                name,
                one.attributes().getOrDefault(name, ""),
                other.attributes().getOrDefault(name, ""),
                values));
        return new DuplicateRow(pair, type.title(one), type.title(other), values);
    }

    private static String sentence(String label) {
        return label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
    }

    private static String said(Portrait portrait, String trait) {
        return portrait.values().getOrDefault(trait, List.of()).stream()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isSaid(Portrait portrait, String text) {
        return text.isEmpty() || portrait.values().values().stream().anyMatch(values -> values.contains(text));
    }

    private static String text(Field<?> field, Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> field.choice(value).map(Choice::label).orElse(value.toString());
        };
    }

    private static void add(String label, String first, String second, List<DuplicateRow.Value> values) {
        if (!first.isEmpty() || !second.isEmpty()) {
            values.add(new DuplicateRow.Value(label, first, second));
        }
    }
}
