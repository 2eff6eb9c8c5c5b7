package org.maitri.services.internal.exports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** The columns of imported files that were kept with records, as further columns of their list. */
public final class KeptColumns {

    private static final String PREFIX = "kept:";
    private static final String KEPT = " r where r.attributes is not null";

    private final Database database;
    private final RecordType<?> type;
    private final Set<String> names = new LinkedHashSet<>();

    public KeptColumns(Database database, RecordType<?> type) {
        this.database = database;
        this.type = type;
    }

    /** Whether any record may have some, as most lists have none. */
    public boolean any() {
        return !database.read(work -> work.entities()
                        .createQuery("select r.id from " + entity(work) + KEPT, UUID.class)
                        .setMaxResults(1)
                        .getResultList())
                .isEmpty();
    }

    /** Learns what columns the records of a page have. */
    public void learn(List<ListRow> page) {
        of(page).values().forEach(kept -> names.addAll(kept.keySet()));
    }

    /** What was learnt, in the order in which it was met. */
    public List<Field<?>> fields() {
        return names.stream().<Field<?>>map(KeptColumns::field).toList();
    }

    private static Field<?> field(String name) {
        return Field.<StoredRecord>of(PREFIX + name, FieldKind.TEXT, name)
                .build(record -> record.attributes().get(name), null);
    }

    /** The rows with what was kept of them beside the values of their fields. */
    public List<ListRow> with(List<ListRow> page) {
        if (names.isEmpty()) {
            return page;
        }
        Map<UUID, Map<String, String>> kept = of(page);
        return page.stream()
                .map(row -> with(row, kept.getOrDefault(row.record().id(), Map.of())))
                .toList();
    }

    private static ListRow with(ListRow row, Map<String, String> kept) {
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        kept.forEach((name, value) -> values.put(PREFIX + name, value));
        return new ListRow(row.record(), row.cursor(), row.archived(), values, row.titles());
    }

    private String entity(UnitOfWork work) {
        return work.entities().getMetamodel().entity(type.entity()).getName();
    }

    private Map<UUID, Map<String, String>> of(List<ListRow> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        return database.read(work -> {
            Map<UUID, Map<String, String>> kept = new HashMap<>();
            work.entities()
                    .createQuery("select r from " + entity(work) + KEPT + " and r.id in :ids", type.entity())
                    .setParameter(
                            "ids", page.stream().map(row -> row.record().id()).toList())
                    .getResultList()
                    .forEach(record -> kept.put(record.id(), record.attributes()));
            return kept;
        });
    }
}
