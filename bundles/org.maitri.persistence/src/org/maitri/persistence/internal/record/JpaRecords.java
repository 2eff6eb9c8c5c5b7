package org.maitri.persistence.internal.record;

import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Answers lists from the database, knowing record types only by their descriptions. */
public final class JpaRecords implements Records {

    /** A filter that finds more than this is not worth an index of its own. */
    private static final int MANY = 2000;

    private final List<RecordType<?>> types;
    private final Map<String, RecordType<?>> byId = new HashMap<>();
    private final Database database;
    private final EntityShapes shapes;
    private final Access access;
    private final boolean guided;

    /** @param guided whether the database has to be told which index is best */
    public JpaRecords(
            Collection<RecordType<?>> types, Database database, EntityShapes shapes, Access access, boolean guided) {
        this.guided = guided;
        Comparator<RecordType<?>> byLabel = Comparator.comparing(RecordType::pluralLabel, Collator.getInstance());
        this.types = types.stream().sorted(byLabel).toList();
        this.types.forEach(type -> byId.put(type.id(), type));
        this.database = database;
        this.shapes = shapes;
        this.access = access;
    }

    @Override
    public List<RecordType<?>> types() {
        return types;
    }

    @Override
    public Optional<RecordType<?>> type(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public RecordType<?> requireType(String id) {
        return type(id).orElseThrow(() -> new RefusedException(Messages.get(
                "type.unknown", id, types.stream().map(RecordType::id).sorted().collect(Collectors.joining(", ")))));
    }

    @Override
    public List<RecordType<?>> withRole(String role) {
        return types.stream().filter(type -> type.roles().contains(role)).toList();
    }

    @Override
    public List<ListRow> page(ListQuery query, Progress progress) {
        RecordType<?> type = requireType(query.type());
        access.require(type.readPermission());
        return database.read(work -> page(type, query, work), progress);
    }

    private <E extends StoredRecord> List<ListRow> page(RecordType<E> type, ListQuery query, UnitOfWork work) {
        EntityShape shape = shapes.of(type.entity());
        Attribute sorted = sorted(type, shape, query);
        Conditions conditions = conditions(type, shape, query, work);
        List<E> records = new PageSegments<>(work.entities(), type.entity(), shape, conditions, sorted, query).read();
        List<Map<String, Object>> values = values(type, records, work);
        Map<RecordRef, String> titles = titles(references(values), work);
        List<ListRow> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            E record = records.get(i);
            ListQuery.Cursor cursor = new ListQuery.Cursor(sorted.get(record), record.id());
            Map<RecordRef, String> own = new HashMap<>();
            references(List.of(values.get(i))).forEach(ref -> own.computeIfAbsent(ref, titles::get));
            rows.add(new ListRow(record.ref(), cursor, record.archived(), values.get(i), own));
        }
        return rows;
    }

    /**
     * If the filters find few records, their indexes find them fastest; if they find many, the first page is found sooner
     * by walking along the index of the sort column. PostgreSQL knows this by itself.
     */
    private Conditions conditions(RecordType<?> type, EntityShape shape, ListQuery query, UnitOfWork work) {
        Conditions indexed = Conditions.of(type, shape, query.filters(), query.includeArchived(), false);
        boolean indexes = query.filters().stream()
                .anyMatch(filter -> !filter.field().equals(query.sort().field())
                        && type.field(filter.field())
                                .filter(field -> field.is(Field.Use.SORTED))
                                .isPresent());
        if (!guided || !indexes) {
            return indexed;
        }
        TypedQuery<UUID> probe = work.entities()
                .createQuery(
                        "select r.id from " + shape.entityName() + " r where "
                                + String.join(" and ", indexed.clauses()),
                        UUID.class);
        indexed.parameters().forEach(probe::setParameter);
        boolean many =
                !probe.setFirstResult(MANY).setMaxResults(1).getResultList().isEmpty();
        return many ? Conditions.of(type, shape, query.filters(), query.includeArchived(), true) : indexed;
    }

    private static Attribute sorted(RecordType<?> type, EntityShape shape, ListQuery query) {
        return type.field(query.sort().field())
                .filter(field -> field.is(Field.Use.SORTED))
                .flatMap(Field::attribute)
                .map(shape::attribute)
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "sort.field",
                        query.sort().field(),
                        type.pluralLabel(),
                        type.fields().stream()
                                .filter(field -> field.is(Field.Use.SORTED))
                                .map(Field::id)
                                .collect(Collectors.joining(", ")))));
    }

    private static <E extends StoredRecord> List<Map<String, Object>> values(
            RecordType<E> type, List<E> records, UnitOfWork work) {
        List<Map<String, Object>> values = new ArrayList<>();
        records.forEach(record -> values.add(new HashMap<>()));
        List<UUID> ids = records.stream().map(StoredRecord::id).toList();
        for (Field<E> field : type.fields()) {
            Map<UUID, Object> derived =
                    field.derivation().map(how -> how.read(work, ids)).orElse(null);
            for (int i = 0; i < records.size(); i++) {
                E record = records.get(i);
                values.get(i).put(field.id(), derived == null ? field.read(record) : derived.get(record.id()));
            }
        }
        return values;
    }

    private static Set<RecordRef> references(Collection<Map<String, Object>> values) {
        Set<RecordRef> found = new HashSet<>();
        values.forEach(row -> row.values().forEach(value -> {
            if (value instanceof RecordRef ref) {
                found.add(ref);
            }
        }));
        return found;
    }

    @Override
    public long count(ListQuery query, Progress progress) {
        RecordType<?> type = requireType(query.type());
        access.require(type.readPermission());
        EntityShape shape = shapes.of(type.entity());
        Conditions conditions = Conditions.of(type, shape, query.filters(), query.includeArchived(), false);
        String where = conditions.clauses().isEmpty() ? "" : " where " + String.join(" and ", conditions.clauses());
        return database.read(
                work -> {
                    TypedQuery<Long> count = work.entities()
                            .createQuery("select count(r) from " + shape.entityName() + " r" + where, Long.class);
                    conditions.parameters().forEach(count::setParameter);
                    return count.getSingleResult();
                },
                progress);
    }

    @Override
    public Map<RecordRef, String> titles(Collection<RecordRef> records) {
        return records.isEmpty() ? Map.of() : database.read(work -> titles(records, work));
    }

    private Map<RecordRef, String> titles(Collection<RecordRef> records, UnitOfWork work) {
        Map<RecordRef, String> titles = new LinkedHashMap<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::type))
                .forEach((id, refs) -> type(id).filter(type -> access.may(type.readPermission()))
                        .ifPresent(type -> putTitles(type, refs, work, titles)));
        return titles;
    }

    private static <E extends StoredRecord> void putTitles(
            RecordType<E> type, List<RecordRef> refs, UnitOfWork work, Map<RecordRef, String> titles) {
        work.findAll(type.entity(), refs.stream().map(RecordRef::id).toList())
                .forEach(record -> titles.put(record.ref(), type.title(record)));
    }
}
