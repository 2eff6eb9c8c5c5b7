package org.maitri.persistence.internal.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.unit.Attribute;
import org.maitri.persistence.internal.unit.EntityReader;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.NewRows;

/** Reads and writes rows of entities past JPA, many at once. */
record StraightRows(Connection connection) {

    <E> List<E> withIds(Class<E> entity, Collection<UUID> ids) {
        try {
            return EntityReader.of(entity).withIds(ids, connection);
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    <E> List<E> read(Class<E> entity, String attribute, Object after, Object until, int most) {
        Attribute ordered = EntityShape.attributesOf(entity).get(attribute);
        EntityReader<E> reader = EntityReader.of(entity);
        String column = "r." + ordered.column();
        String sql = "SELECT " + reader.columns() + " FROM " + NewRows.tableOf(entity) + " r WHERE " + column
                + " > ? AND " + column + " <= ? ORDER BY " + column + " LIMIT " + most;
        List<E> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, ordered.parameter(after));
            select.setObject(2, ordered.parameter(until));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }

    <E> void put(Class<E> entity, List<E> rows) {
        try {
            NewRows.of(entity).put(rows, connection);
        } catch (SQLException failed) {
            throw new DatabaseFault(failed);
        }
    }
}
