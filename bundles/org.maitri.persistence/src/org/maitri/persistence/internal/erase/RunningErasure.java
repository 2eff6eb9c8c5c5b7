package org.maitri.persistence.internal.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.audit.Redaction;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Eraser;

/** One erasure while it runs. */
final class RunningErasure implements Eraser.Erasing {

    private static final Set<String> KEYS = Set.of("id", "createdBy", "changedBy");

    private static final String ATTRIBUTES = "attributes";

    private final UnitOfWork work;
    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private final Redaction redaction;
    private final Progress progress;
    private final List<RecordRef> deleted = new ArrayList<>();
    private final Map<String, Set<String>> required = new HashMap<>();

    private interface Step<T> {
        T run(Connection connection) throws SQLException;
    }

    RunningErasure(
            UnitOfWork work,
            TransactionalDatabase database,
            EntityShapes shapes,
            Redaction redaction,
            Progress progress) {
        this.work = work;
        this.database = database;
        this.shapes = shapes;
        this.redaction = redaction;
        this.progress = progress;
    }

    private <T> T sql(Step<T> step) {
        try {
            return step.run(database.connection());
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    List<RecordRef> deleted() {
        return deleted;
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    private EntityShape shape(RecordRef record) {
        return shapes.of(record.type()).orElseThrow(() -> new IllegalArgumentException(record.toString()));
    }

    /** Attributes whose column holds words. */
    private static List<Attribute> texts(EntityShape shape) {
        return shape.attributes().stream()
                .filter(attribute -> !KEYS.contains(attribute.name()))
                .filter(attribute -> attribute.type() == String.class
                        || attribute.type() == Map.class
                        || Collection.class.isAssignableFrom(attribute.type()))
                .toList();
    }

    @Override
    public Map<String, String> texts(RecordRef record) {
        List<Attribute> attributes = texts(shape(record));
        return sql(connection -> {
            Map<String, String> found = new LinkedHashMap<>();
            try (PreparedStatement query = connection.prepareStatement("SELECT "
                    + attributes.stream().map(Attribute::column).collect(Collectors.joining(", ")) + " FROM "
                    + shape(record).table() + " WHERE id = ?")) {
                query.setObject(1, record.id());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        for (int i = 0; i < attributes.size(); i++) {
                            found.put(attributes.get(i).name(), row.getString(i + 1));
                        }
                    }
                }
            }
            return found;
        });
    }

    @Override
    public List<RecordRef> mentioning(Collection<String> words) {
        Words asked = new Words(words);
        List<RecordRef> found = new ArrayList<>();
        for (EntityShape shape : shapes.all()) {
            progress.check();
            List<String> columns = texts(shape).stream().map(Attribute::column).toList();
            sql(connection -> {
                try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id FROM " + shape.table() + " WHERE " + asked.condition(columns))) {
                    asked.bind(query, 1, columns.size());
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(new RecordRef(shape.type(), row.getObject(1, UUID.class)));
                        }
                    }
                }
                return null;
            });
        }
        return found;
    }

    @Override
    public void delete(RecordRef record) {
        sql(connection -> {
            redaction.ofRecord(record);
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + shape(record).table() + " WHERE id = ?")) {
                delete.setObject(1, record.id());
                delete.executeUpdate();
            }
            fieldValues(connection, record, "");
            deleteRows("maitri_presence", "record", List.of(record.toString()));
            database.recorder().erasing(record, Map.of());
            deleted.add(record);
            return null;
        });
    }

    /** The table that lists find custom fields by keeps what the record still says. */
    private static void fieldValues(Connection connection, RecordRef record, String attributes) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT field_id, text_value, whole_text FROM maitri_field_value"
                                + " WHERE field_id IN (SELECT id FROM maitri_field) AND record_id = ?");
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM maitri_field_value WHERE record_id = ? AND field_id = ?")) {
            query.setObject(1, record.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String text = row.getString(3) == null ? row.getString(2) : row.getString(3);
                    if (attributes.isEmpty() || text != null && !attributes.contains(text)) {
                        delete.setObject(1, record.id());
                        delete.setObject(2, row.getObject(1, UUID.class));
                        delete.addBatch();
                    }
                }
            }
            delete.executeBatch();
        }
    }

    @Override
    public long deleteRows(String table, String column, Collection<?> keys) {
        return sql(connection -> {
            long rows = 0;
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE " + column + " = ?")) {
                for (Object key : keys) {
                    delete.setObject(1, key);
                    rows += delete.executeUpdate();
                }
            }
            return rows;
        });
    }

    @Override
    public void rewrite(RecordRef record, Map<String, String> values, boolean history) {
        EntityShape shape = shape(record);
        Map<String, String> written = filled(shape, values);
        StringBuilder sql = new StringBuilder("UPDATE " + shape.table() + " SET ");
        written.forEach((name, value) ->
                sql.append(shape.attribute(name).column()).append(value == null ? " = NULL, " : " = ?, "));
        sql.append("version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?");
        sql(connection -> {
            if (history) {
                redaction.ofRecord(record);
            }
            try (PreparedStatement update = connection.prepareStatement(sql.toString())) {
                int at = 1;
                for (String value : written.values()) {
                    if (value != null) {
                        update.setString(at++, value);
                    }
                }
                Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
                update.setObject(at++, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                update.setString(at++, work.actor());
                update.setObject(at, record.id());
                update.executeUpdate();
            }
            if (values.containsKey(ATTRIBUTES)) {
                fieldValues(connection, record, values.get(ATTRIBUTES) == null ? "" : values.get(ATTRIBUTES));
            }
            database.recorder().rewriting(record);
            return null;
        });
    }

    /** A text that must not be missing is replaced where it is to go. */
    private Map<String, String> filled(EntityShape shape, Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>(values);
        Set<String> needed = required.computeIfAbsent(shape.table(), this::required);
        filled.replaceAll((name, value) ->
                value == null && needed.contains(shape.attribute(name).column())
                        ? Messages.get("label.erased")
                        : value);
        return filled;
    }

    private Set<String> required(String table) {
        return sql(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT LOWER(column_name)"
                    + " FROM information_schema.columns WHERE LOWER(table_name) = ? AND is_nullable = 'NO'")) {
                query.setString(1, table);
                Set<String> columns = new HashSet<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        columns.add(row.getString(1));
                    }
                }
                return columns;
            }
        });
    }

    @Override
    public long forget(Collection<String> words, Predicate<String> names) {
        long before = redaction.rows();
        if (!words.isEmpty()) {
            sql(connection -> {
                redaction.naming(words, names);
                return null;
            });
        }
        return redaction.rows() - before;
    }

    @Override
    public long forgotten() {
        return redaction.rows();
    }
}
