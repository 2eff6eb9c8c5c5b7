package org.maitri.persistence.internal.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;

/** Follows every reference from one module's records to another's; those to modules that are not installed are left alone. */
final class References {

    private static final int KEYS_A_QUERY = 1000;

    private final Connection connection;
    private final EntityShapes shapes;
    private final List<String> problems = new ArrayList<>();
    private long followed;

    References(Connection connection, EntityShapes shapes, Progress progress) throws SQLException {
        this.connection = connection;
        this.shapes = shapes;
        for (EntityShape shape : shapes.all()) {
            for (Attribute attribute : shape.attributes()) {
                if (attribute.type() == RecordRef.class) {
                    follow(shape.table(), attribute.column(), progress);
                }
            }
        }
    }

    List<String> problems() {
        return problems;
    }

    long followed() {
        return followed;
    }

    private void follow(String table, String column, Progress progress) throws SQLException {
        Set<RecordRef> wanted = new HashSet<>();
        List<RecordRef> missing = new ArrayList<>();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "uuid");
        columns.put(column, "varchar");
        new RowReader(connection, progress).read(table, columns, row -> {
            if (row[1] != null) {
                wanted.add(RecordRef.parse(row[1]));
                followed++;
                if (wanted.size() == KEYS_A_QUERY) {
                    missing.addAll(missing(wanted));
                    wanted.clear();
                }
            }
        });
        missing.addAll(missing(wanted));
        if (!missing.isEmpty()) {
            problems.add(Messages.get("check.reference", table, column, missing.size(), missing.getFirst()));
        }
    }

    private Set<RecordRef> missing(Set<RecordRef> wanted) throws SQLException {
        Map<String, List<UUID>> byType = new LinkedHashMap<>();
        wanted.forEach(ref ->
                byType.computeIfAbsent(ref.type(), type -> new ArrayList<>()).add(ref.id()));
        Set<RecordRef> missing = new HashSet<>();
        for (Map.Entry<String, List<UUID>> each : byType.entrySet()) {
            EntityShape shape = shapes.of(each.getKey()).orElse(null);
            if (shape != null) {
                each.getValue().forEach(id -> missing.add(new RecordRef(each.getKey(), id)));
                existing(shape.table(), each.getValue())
                        .forEach(id -> missing.remove(new RecordRef(each.getKey(), id)));
            }
        }
        return missing;
    }

    private List<UUID> existing(String table, List<UUID> ids) throws SQLException {
        String marks = "?,".repeat(ids.size());
        List<UUID> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id FROM " + table + " WHERE id IN (" + marks.substring(0, marks.length() - 1) + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                query.setObject(i + 1, ids.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
        }
        return found;
    }
}
