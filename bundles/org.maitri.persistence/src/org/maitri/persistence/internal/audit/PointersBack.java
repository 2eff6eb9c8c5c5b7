package org.maitri.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.privacy.Link;
import org.maitri.spi.privacy.Links;

/** Follows references over modules, and the foreign keys within one, backwards. */
public final class PointersBack implements Links {

    private static final int KEYS_A_QUERY = 500;

    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private List<Parent> parents;

    /** An attribute that holds the key of its record's parent. */
    private record Parent(EntityShape child, Attribute attribute, String parentTable) {}

    public PointersBack(TransactionalDatabase database, EntityShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    @Override
    public List<Link> to(Collection<RecordRef> records) {
        return database.joined(work -> {
            try {
                return find(List.copyOf(records));
            } catch (SQLException failed) {
                throw new DatabaseFault(failed);
            }
        });
    }

    private List<Link> find(List<RecordRef> records) throws SQLException {
        List<Link> links = new ArrayList<>();
        for (int from = 0; from < records.size(); from += KEYS_A_QUERY) {
            List<RecordRef> some = records.subList(from, Math.min(from + KEYS_A_QUERY, records.size()));
            for (EntityShape shape : shapes.all()) {
                for (Attribute attribute : shape.attributes()) {
                    if (attribute.type() == RecordRef.class) {
                        references(shape, attribute, some, links);
                    }
                }
            }
            children(some, links);
        }
        return links;
    }

    private void references(EntityShape shape, Attribute attribute, List<RecordRef> targets, List<Link> links)
            throws SQLException {
        List<Object> keys =
                targets.stream().map(Object.class::cast).map(Object::toString).collect(Collectors.toList());
        select(
                shape.table(),
                attribute.column(),
                keys,
                row -> links.add(new Link(
                        new RecordRef(shape.type(), row.getObject(1, UUID.class)),
                        attribute.name(),
                        RecordRef.parse(row.getString(2)),
                        false)));
    }

    private void children(List<RecordRef> targets, List<Link> links) throws SQLException {
        Map<String, List<RecordRef>> byTable = new LinkedHashMap<>();
        targets.forEach(target -> shapes.of(target.type())
                .ifPresent(shape -> byTable.computeIfAbsent(shape.table(), table -> new ArrayList<>())
                        .add(target)));
        for (Parent parent : parents()) {
            List<RecordRef> own = byTable.getOrDefault(parent.parentTable(), List.of());
            if (!own.isEmpty()) {
                String type = own.getFirst().type();
                List<Object> keys = own.stream().map(RecordRef::id).collect(Collectors.toList());
                select(
                        parent.child().table(),
                        parent.attribute().column(),
                        keys,
                        row -> links.add(new Link(
                                new RecordRef(parent.child().type(), row.getObject(1, UUID.class)),
                                parent.attribute().name(),
                                new RecordRef(type, row.getObject(2, UUID.class)),
                                true)));
            }
        }
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void select(String table, String column, List<Object> keys, Row each) throws SQLException {
        String marks = "?,".repeat(keys.size());
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT id, " + column + " FROM " + table + " WHERE " + column + " IN ("
                        + marks.substring(0, marks.length() - 1) + ") ORDER BY id")) {
            for (int i = 0; i < keys.size(); i++) {
                query.setObject(i + 1, keys.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    each.take(row);
                }
            }
        }
    }

    private synchronized List<Parent> parents() throws SQLException {
        if (parents == null) {
            List<Parent> found = new ArrayList<>();
            Connection connection = database.connection();
            for (EntityShape shape : shapes.all()) {
                boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
                String table = upper ? shape.table().toUpperCase(Locale.ROOT) : shape.table();
                try (ResultSet key = connection
                        .getMetaData()
                        .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                    while (key.next()) {
                        String column = key.getString("FKCOLUMN_NAME");
                        String parent = key.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                        shape.attributes().stream()
                                .filter(attribute -> attribute.column().equalsIgnoreCase(column))
                                .forEach(attribute -> found.add(new Parent(shape, attribute, parent)));
                    }
                }
            }
            parents = found;
        }
        return parents;
    }
}
