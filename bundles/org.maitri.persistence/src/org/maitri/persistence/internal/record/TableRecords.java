package org.maitri.persistence.internal.record;

import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityReader;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/**
 * Answers lists from the tables, knowing record types only by their descriptions. Reads past JPA: a list changes nothing, and
 * is asked for with every key that is typed into a filter.
 */
public final class TableRecords implements Records {

    /** A filter that finds more than this is not worth an index of its own. */
    private static final int MANY = 2000;

    private static final Set<Operator> FINDS_EMPTY = Set.of(Operator.EMPTY, Operator.NOT_EQUALS);

    private final List<RecordType<?>> types;
    private final Map<String, RecordType<?>> byId = new HashMap<>();
    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private final Access access;
    private final boolean guided;
    private final KnownFields known;
    private final Map<String, Columns> columns = new ConcurrentHashMap<>();

    /** @param guided whether the database has to be told which index is best */
    public TableRecords(
            Collection<RecordType<?>> types,
            TransactionalDatabase database,
            EntityShapes shapes,
            Access access,
            KnownFields known,
            boolean guided) {
        this.known = known;
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
        return types.stream()
                .filter(type -> type.roles().contains(role) || type.id().equals(role))
                .toList();
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
        EntityReader<E> rows = EntityReader.of(type.entity());
        List<E> records = sorted.name().startsWith(StoredRecord.CUSTOM)
                ? new CustomSegments<>(
                                database.connection(),
                                shape,
                                rows,
                                conditions(type, shape, query),
                                known.find(type.id(), query.sort().field()).orElseThrow(),
                                query)
                        .read()
                : segments(type, shape, rows, sorted, query);
        return new RowMaker<>(type, shape, sorted).rows(records, work, this::titlesHere);
    }

    private <E extends StoredRecord> List<E> segments(
            RecordType<E> type, EntityShape shape, EntityReader<E> rows, Attribute sorted, ListQuery query) {
        boolean filled = columns(shape).filled().contains(sorted.column())
                || query.filters().stream()
                        .anyMatch(filter -> filter.field().equals(query.sort().field())
                                && !FINDS_EMPTY.contains(filter.operator()));
        PageSegments<E> page = new PageSegments<>(database.connection(), shape, rows, sorted, query, filled);
        ListQuery asked = sorted.type() == String.class ? query : withoutPresence(query);
        boolean worthALook =
                guided && hasIndex(type, shape, query) && !compares(type, shape, query, UUID.class, RecordRef.class);
        Optional<List<E>> near =
                worthALook ? page.near(conditions(type, shape, FewRecords.NONE, asked, true)) : Optional.empty();
        return near.orElseGet(() -> page.read(conditions(type, shape, asked)));
    }

    /** Each row of a stretch has the value that is sorted by; asked twice, PostgreSQL expects few rows, finds all and sorts them. */
    private static ListQuery withoutPresence(ListQuery query) {
        return query.where(query.filters().stream()
                .filter(filter -> filter.operator() != Operator.PRESENT
                        || !filter.field().equals(query.sort().field()))
                .toList());
    }

    /** Whether the database could look up what a filter finds, instead of walking along the index of the sort column. */
    private boolean hasIndex(RecordType<?> type, EntityShape shape, ListQuery query) {
        Set<String> indexed = columns(shape).indexed();
        return !query.condition().equals(Condition.ALWAYS)
                || compared(type, shape, query).map(Attribute::column).anyMatch(indexed::contains);
    }

    /** Whether a filter compares keys of other records, of which there are few with the same one. */
    private static boolean compares(RecordType<?> type, EntityShape shape, ListQuery query, Class<?>... keys) {
        return compared(type, shape, query).map(Attribute::type).anyMatch(Set.of(keys)::contains);
    }

    /** The columns that filters look at, besides the one that is sorted by. */
    private static Stream<Attribute> compared(RecordType<?> type, EntityShape shape, ListQuery query) {
        return query.filters().stream()
                .map(Filter::field)
                .filter(field -> !field.equals(query.sort().field()))
                .flatMap(field -> type.field(field).stream())
                .filter(field -> !field.custom())
                .flatMap(field -> field.attribute().stream())
                .map(shape::attribute);
    }

    private Columns columns(EntityShape shape) {
        return columns.computeIfAbsent(shape.table(), table -> Columns.of(table, database.connection()));
    }

    /**
     * If the filters find few records, their indexes find them fastest; if they find many, the first page is found sooner
     * by walking along the index of the sort column. PostgreSQL knows this by itself.
     */
    private Conditions conditions(RecordType<?> type, EntityShape shape, ListQuery query) {
        FewRecords few = new FewRecords(type, known, query.filters(), database.connection());
        Conditions indexed = conditions(type, shape, few, query, false);
        if (!guided || few.any() || !hasIndex(type, shape, query) || compares(type, shape, query, UUID.class)) {
            return indexed;
        }
        Statement probe = new Statement(
                "SELECT r.id FROM " + shape.table() + " r" + indexed.where() + " LIMIT 1 OFFSET " + MANY,
                indexed.parameters());
        boolean many = !probe.ask(database.connection(), 1, row -> Boolean.TRUE).isEmpty();
        return many ? conditions(type, shape, few, query, true) : indexed;
    }

    private Conditions conditions(
            RecordType<?> type, EntityShape shape, FewRecords few, ListQuery query, boolean walked) {
        return conditions(type, shape, few, query, query.filters(), walked);
    }

    private Conditions conditions(
            RecordType<?> type,
            EntityShape shape,
            FewRecords few,
            ListQuery query,
            List<Filter> filters,
            boolean walked) {
        return Conditions.of(type, shape, known, few, filters, query.includeArchived(), walked)
                .and(query.condition(), new ConditionTree(this::readable, shapes, known));
    }

    private RecordType<?> readable(String id) {
        RecordType<?> type = requireType(id);
        access.require(type.readPermission());
        return type;
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

    @Override
    public long count(ListQuery query, Progress progress) {
        RecordType<?> type = requireType(query.type());
        access.require(type.readPermission());
        EntityShape shape = shapes.of(type.entity());
        return database.read(work -> count(type, shape, query), progress);
    }

    private Long count(RecordType<?> type, EntityShape shape, ListQuery query) {
        FewRecords few = new FewRecords(type, known, query.filters(), database.connection());
        List<Object> parameters = new ArrayList<>();
        Optional<Filter> broad = query.filters().stream()
                .filter(filter ->
                        type.field(filter.field()).filter(Field::custom).isPresent()
                                && few.of(filter).isEmpty())
                .findFirst();
        Optional<String> found = broad.flatMap(filter -> values(type, shape, filter, parameters));
        List<Filter> others = query.filters().stream()
                .filter(filter -> found.isEmpty() || !filter.equals(broad.get()))
                .toList();
        Conditions conditions = conditions(type, shape, few, query, others, false);
        String where = conditions.where();
        parameters.addAll(conditions.parameters());
        return new Statement(
                        "SELECT COUNT(*)"
                                + found.map(values -> values + where.replaceFirst("^ WHERE ", " AND "))
                                        .orElse(" FROM " + shape.table() + " r" + where),
                        parameters)
                .ask(database.connection(), 1, row -> row.getLong(1))
                .getFirst();
    }

    /** Of a broad filter on a custom field the values are counted, which is faster than to ask each record for its own. */
    private Optional<String> values(RecordType<?> type, EntityShape shape, Filter filter, List<Object> parameters) {
        List<Object> taken = new ArrayList<>();
        try {
            Optional<String> joined = new CustomCondition(
                            known.find(type.id(), filter.field()).orElseThrow(), filter, "r", value -> {
                                taken.add(value);
                                return "?";
                            })
                    .joined(shape.table());
            parameters.addAll(joined.isPresent() ? taken : List.of());
            return joined;
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException unfit) {
            return Optional.empty(); // whoever makes the condition says what is wrong with it
        }
    }

    @Override
    public Map<RecordRef, String> titles(Collection<RecordRef> records) {
        return records.isEmpty() ? Map.of() : database.read(work -> titlesHere(records));
    }

    private Map<RecordRef, String> titlesHere(Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<RecordRef, String> titles = new LinkedHashMap<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::type))
                .forEach((id, refs) -> type(id).filter(type -> access.may(type.readPermission()))
                        .ifPresent(type -> putTitles(type, refs, titles)));
        return titles;
    }

    private <E extends StoredRecord> void putTitles(
            RecordType<E> type, List<RecordRef> refs, Map<RecordRef, String> titles) {
        List<UUID> ids = refs.stream().map(RecordRef::id).toList();
        try {
            EntityReader.of(type.entity())
                    .withIds(ids, database.connection())
                    .forEach(record -> titles.put(record.ref(), type.title(record)));
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
