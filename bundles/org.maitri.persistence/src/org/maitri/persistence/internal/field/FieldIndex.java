package org.maitri.persistence.internal.field;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.record.StoredRecord;

/**
 * Keeps the table by which lists find and sort custom fields, {@code maitri_field_value}, in step with the records, in the
 * same transaction. Belongs to one unit of work.
 */
public final class FieldIndex {

    private static final int BATCH = 1000;
    private static final int FETCHED = 500;

    private final KnownFields known;
    private final EntityShapes shapes;
    private final Connection connection;
    private final Map<UUID, StoredField> own = new LinkedHashMap<>();
    private final Map<UUID, StoredField> otherKind = new LinkedHashMap<>();
    private final Map<Entry, Optional<IndexKey>> pending = new LinkedHashMap<>();
    private final Map<String, Optional<KnownField>> found = new HashMap<>();
    private boolean fieldsTouched;

    private record Entry(UUID field, UUID record) {}

    public FieldIndex(KnownFields known, EntityShapes shapes, Connection connection) {
        this.known = known;
        this.shapes = shapes;
        this.connection = connection;
    }

    /** A record is created: a field, perhaps, whose values are set in this unit of work too. */
    public void created(StoredRecord record) {
        if (record instanceof StoredField field) {
            own.put(field.id(), field);
            found.clear();
            fieldsTouched = true;
        }
    }

    /** A record is updated. @param old the changed attributes with their values before */
    public void updated(StoredRecord record, Map<String, Object> old) {
        if (record instanceof StoredField field) {
            fieldsTouched = true;
            if (old.containsKey("kind")) {
                otherKind.put(field.id(), field);
            }
        }
    }

    public boolean fieldsTouched() {
        return fieldsTouched;
    }

    /** A custom field of a record has another value. @param text null for none */
    public void put(StoredRecord record, String field, String text) {
        found.computeIfAbsent(
                        record.ref().type() + ' ' + field,
                        key -> find(record.ref().type(), field))
                .ifPresent(definition -> pending.put(new Entry(definition.id(), record.id()), key(definition, text)));
        if (pending.size() >= BATCH) {
            write();
        }
    }

    private Optional<KnownField> find(String recordType, String id) {
        return own.values().stream()
                .map(field -> new KnownField(field.id(), field.definition()))
                .filter(field -> field.definition().recordType().equals(recordType)
                        && field.definition().id().equals(id))
                .findFirst()
                .or(() -> known.find(recordType, id));
    }

    /** Empty for no value, and for a text that is none of the field's kind. */
    static Optional<IndexKey> key(KnownField field, String text) {
        return Optional.ofNullable(FieldText.value(field.definition().kind(), text))
                .map(value -> IndexKey.of(field.definition().kind(), value));
    }

    /** Writes what is pending. */
    public void write() {
        if (pending.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM maitri_field_value WHERE field_id = ? AND record_id = ?");
                PreparedStatement insert = insert()) {
            for (Entry entry : pending.keySet()) {
                delete.setObject(1, entry.field());
                delete.setObject(2, entry.record());
                delete.addBatch();
            }
            delete.executeBatch();
            for (Map.Entry<Entry, Optional<IndexKey>> each : pending.entrySet()) {
                if (each.getValue().isPresent()) {
                    add(insert, each.getKey(), each.getValue().get());
                }
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
        pending.clear();
    }

    private PreparedStatement insert() throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO maitri_field_value (field_id, record_id, text_value, number_value, whole_text)"
                        + " VALUES (?, ?, ?, ?, ?)");
    }

    private static void add(PreparedStatement insert, Entry entry, IndexKey key) throws SQLException {
        insert.setObject(1, entry.field());
        insert.setObject(2, entry.record());
        insert.setString(3, key.text());
        if (key.number() == null) {
            insert.setNull(4, Types.NUMERIC);
        } else {
            insert.setBigDecimal(4, key.number());
        }
        insert.setString(5, key.whole());
        insert.addBatch();
    }

    /** Writes the rest, once all records are written: the values of a field whose kind was changed have other keys. */
    public void end() {
        write();
        for (StoredField field : otherKind.values()) {
            shapes.of(field.definition().recordType()).ifPresent(shape -> rebuild(field, shape.table()));
        }
        otherKind.clear();
    }

    private void rebuild(StoredField field, String table) {
        KnownField definition = new KnownField(field.id(), field.definition());
        String id = definition.definition().id();
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM maitri_field_value WHERE field_id = ?");
                PreparedStatement query = connection.prepareStatement(
                        "SELECT id, attributes FROM " + table + " WHERE attributes LIKE ?");
                PreparedStatement insert = insert()) {
            delete.setObject(1, field.id());
            delete.executeUpdate();
            query.setFetchSize(FETCHED);
            query.setString(1, "%\"" + definition.definition().attribute() + "\":%");
            try (ResultSet rows = query.executeQuery()) {
                int batch = 0;
                while (rows.next()) {
                    String text = FieldText.customs(
                                    new AttributesConverter().convertToEntityAttribute(rows.getString(2)))
                            .get(id);
                    Optional<IndexKey> key = key(definition, text);
                    if (key.isPresent()) {
                        add(insert, new Entry(field.id(), rows.getObject(1, UUID.class)), key.get());
                        if (++batch % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                }
                insert.executeBatch();
            }
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
