package org.maitri.customers.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
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
        return pairs.stream()
                .filter(pair -> found.containsKey(pair.first().id())
                        && found.containsKey(pair.second().id()))
                .map(pair -> row(
                        type,
                        pair,
                        found.get(pair.first().id()),
                        found.get(pair.second().id())))
                .toList();
    }

    private static <E extends StoredRecord> DuplicateRow row(RecordType<E> type, DuplicatePair pair, E one, E other) {
        List<DuplicateRow.Value> values = new ArrayList<>();
        for (Field<E> field : type.fields()) {
            if (field.derivation().isEmpty() && !field.is(Field.Use.HIDDEN)) {
                add(field.label(), field.read(one), field.read(other), values);
            }
        }
        Set<String> kept = new LinkedHashSet<>(one.attributes().keySet());
        kept.addAll(other.attributes().keySet());
        kept.forEach(
                name -> add(name, one.attributes().get(name), other.attributes().get(name), values));
        return new DuplicateRow(pair, type.title(one), type.title(other), values);
    }

    private static void add(String label, Object one, Object other, List<DuplicateRow.Value> values) {
        String first = Objects.toString(one, "");
        String second = Objects.toString(other, "");
        if (!first.equals("[]") && !(first.isEmpty() && second.isEmpty())) {
            values.add(new DuplicateRow.Value(label, first, second));
        }
    }
}
