package org.maitri.customers.ui.internal.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.persistence.Database;
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
        Map<RecordRef, String> titles = records.titles(SaidOf.pointed(type, found.values()));
        Map<UUID, SaidOf<E>> said = new HashMap<>();
        found.forEach((id, record) ->
                said.put(id, new SaidOf<>(type, record, portraits.getOrDefault(record.ref(), new Portrait()), titles)));
        return pairs.stream()
                .filter(pair -> said.containsKey(pair.first().id())
                        && said.containsKey(pair.second().id()))
                .map(pair -> row(
                        type,
                        pair,
                        traits,
                        said.get(pair.first().id()),
                        said.get(pair.second().id())))
                .toList();
    }

    /** First by what the two are recognised, addresses and numbers included; then what else their fields say. */
    private static <E extends StoredRecord> DuplicateRow row(
            RecordType<E> type, DuplicatePair pair, List<Trait> traits, SaidOf<E> first, SaidOf<E> second) {
        List<DuplicateRow.Value> values = new ArrayList<>();
        traits.forEach(trait -> add(sentence(trait.label()), first.of(trait), second.of(trait), values));
        for (Field<E> field : type.fields()) {
            if (field.derivation().isEmpty()
                    && !field.is(Field.Use.HIDDEN)
                    && !(first.recognisedBy(field) && second.recognisedBy(field))) {
                add(field.label(), first.of(field), second.of(field), values);
            }
        }
        Set<String> kept = new LinkedHashSet<>(first.attributes().keySet());
        kept.addAll(second.attributes().keySet());
        kept.forEach(name -> add(
                name,
                first.attributes().getOrDefault(name, ""),
                second.attributes().getOrDefault(name, ""),
                values));
        return new DuplicateRow(pair, type.title(first.record()), type.title(second.record()), values);
    }

    private static String sentence(String label) {
        return label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
    }

    private static void add(String label, String first, String second, List<DuplicateRow.Value> values) {
        if (!first.isEmpty() || !second.isEmpty()) {
            values.add(new DuplicateRow.Value(label, first, second));
        }
    }
}
