package org.maitri.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The least that a page of results costs by hand: a connection from a pool, a transaction that sees one moment, one statement
 * for each stretch of the index, and one for the names of the campaigns.
 */
final class PlainRows {

    private static final int PAGE = 100;
    private static final int CAMPAIGN = 10;
    private static final String COLUMNS =
            "SELECT id, version, created_at, created_by, changed_at, changed_by, archived_at,"
                    + " external_source, external_key, attributes, campaign_id, result_on, ad, channel, age_band, gender,"
                    + " impressions, clicks, contacts, spend, conversions, approved_conversions, revenue"
                    + " FROM campaigns_result WHERE archived_at IS NULL AND ";
    private static final String ORDER = " ORDER BY result_on DESC, id DESC LIMIT " + PAGE;

    /** A condition with its parameters. */
    record Stretch(String condition, List<Object> parameters) {}

    private final DataSource source;

    PlainRows(DataSource source) {
        this.source = source;
    }

    List<Object[]> page(List<Stretch> stretches) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<Object[]> rows = new ArrayList<>();
            for (Stretch stretch : stretches) {
                if (rows.size() < PAGE) {
                    read(connection, stretch, rows);
                }
            }
            Map<UUID, String> names = names(
                    connection, rows.stream().map(row -> (UUID) row[CAMPAIGN]).collect(Collectors.toSet()));
            connection.commit();
            rows.forEach(row -> row[CAMPAIGN] = names.get((UUID) row[CAMPAIGN]));
            return rows;
        }
    }

    private static void read(Connection connection, Stretch stretch, List<Object[]> rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + stretch.condition() + ORDER)) {
            select.setMaxRows(PAGE - rows.size());
            bind(select, stretch.parameters());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
    }

    private static void bind(PreparedStatement select, Iterable<?> parameters) throws SQLException {
        int at = 1;
        for (Object parameter : parameters) {
            select.setObject(at++, parameter);
        }
    }

    private static Object[] row(ResultSet found) throws SQLException {
        Object[] row = new Object[23];
        row[0] = found.getObject(1, UUID.class);
        row[1] = found.getLong(2);
        row[2] = found.getObject(3, OffsetDateTime.class);
        row[3] = found.getString(4);
        row[4] = found.getObject(5, OffsetDateTime.class);
        row[5] = found.getString(6);
        row[6] = found.getObject(7, OffsetDateTime.class);
        texts(found, row, 8, 10);
        row[CAMPAIGN] = found.getObject(11, UUID.class);
        row[11] = found.getObject(12, LocalDate.class);
        texts(found, row, 13, 16);
        for (int column = 17; column <= 19; column++) {
            long number = found.getLong(column);
            row[column - 1] = found.wasNull() ? null : number;
        }
        for (int column = 20; column <= 23; column++) {
            row[column - 1] = found.getBigDecimal(column);
        }
        return row;
    }

    private static void texts(ResultSet found, Object[] row, int from, int to) throws SQLException {
        for (int column = from; column <= to; column++) {
            row[column - 1] = found.getString(column);
        }
    }

    private static Map<UUID, String> names(Connection connection, Set<UUID> campaigns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(campaigns.size(), "?"));
        Map<UUID, String> names = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, name FROM campaigns_campaign WHERE id IN (" + places + ")")) {
            bind(select, campaigns);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    names.put(found.getObject(1, UUID.class), found.getString(2));
                }
            }
        }
        return names;
    }
}
