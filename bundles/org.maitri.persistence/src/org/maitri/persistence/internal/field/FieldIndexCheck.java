package org.maitri.persistence.internal.field;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.spi.persistence.AttributesConverter;

/** Compares the values of custom fields in records with the table by which lists find them, some hundred at a time. */
public final class FieldIndexCheck {

    private static final int CHUNK = 500;

    private final Connection connection;
    private final KnownFields known;
    private final Progress progress;
    private final List<String> problems = new ArrayList<>();

    public FieldIndexCheck(Connection connection, KnownFields known, Progress progress) {
        this.connection = connection;
        this.known = known;
        this.progress = progress;
    }

    public List<String> problems() {
        return problems;
    }

    /** Reads all records of one type. */
    public void run(EntityShape shape) throws SQLException {
        Map<UUID, Comparison> fields = new HashMap<>();
        known.of(shape.type()).forEach(field -> fields.put(field.id(), new Comparison(field)));
        if (fields.isEmpty()) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, attributes FROM " + shape.table() + " WHERE attributes LIKE ?")) {
            query.setFetchSize(CHUNK);
            query.setString(1, "%\"custom:%");
            try (ResultSet row = query.executeQuery()) {
                Map<UUID, Map<String, String>> chunk = new HashMap<>();
                while (row.next()) {
                    chunk.put(
                            row.getObject(1, UUID.class),
                            FieldText.customs(new AttributesConverter().convertToEntityAttribute(row.getString(2))));
                    if (chunk.size() == CHUNK) {
                        compare(chunk, fields);
                        chunk.clear();
                    }
                }
                compare(chunk, fields);
            }
        }
        for (Comparison field : fields.values()) {
            field.finish();
        }
    }

    private void compare(Map<UUID, Map<String, String>> chunk, Map<UUID, Comparison> fields) throws SQLException {
        progress.check();
        if (!chunk.isEmpty()) {
            for (Comparison field : fields.values()) {
                field.compare(chunk);
            }
        }
    }

    /** One field's values. */
    private final class Comparison {

        private final KnownField field;
        private long expected;
        private long wrong;

        Comparison(KnownField field) {
            this.field = field;
        }

        void compare(Map<UUID, Map<String, String>> chunk) throws SQLException {
            Map<UUID, IndexKey> wanted = new HashMap<>();
            chunk.forEach((record, texts) -> Optional.ofNullable(
                            texts.get(field.definition().id()))
                    .flatMap(text -> FieldIndex.key(field, text))
                    .ifPresent(key -> wanted.put(record, key)));
            expected += wanted.size();
            if (wanted.isEmpty()) {
                return;
            }
            String marks = wanted.keySet().stream().map(id -> "?").collect(Collectors.joining(","));
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT record_id, text_value, number_value, whole_text FROM maitri_field_value"
                            + " WHERE field_id = ? AND record_id IN (" + marks + ")")) {
                int at = 1;
                query.setObject(at++, field.id());
                for (UUID record : wanted.keySet()) {
                    query.setObject(at++, record);
                }
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        IndexKey found = new IndexKey(row.getString(2), row.getBigDecimal(3), row.getString(4));
                        if (found.same(wanted.get(row.getObject(1, UUID.class)))) {
                            wanted.remove(row.getObject(1, UUID.class));
                        }
                    }
                }
            }
            wrong += wanted.size();
        }

        /** Rows that belong to no value any more are too many. */
        void finish() throws SQLException {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT COUNT(*) FROM maitri_field_value WHERE field_id = ?")) {
                query.setObject(1, field.id());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    wrong += Math.max(0, row.getLong(1) - expected);
                }
            }
            if (wrong > 0) {
                problems.add(Messages.get(
                        "check.fields",
                        field.definition().recordType(),
                        field.definition().id(),
                        wrong));
            }
        }
    }
}
