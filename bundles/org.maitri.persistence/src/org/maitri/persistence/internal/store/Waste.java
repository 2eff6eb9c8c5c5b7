package org.maitri.persistence.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether the file of an H2 database should be written anew when it is closed. While a transaction runs H2 cannot use
 * any part of the file again that the transaction wrote to, so that a large import leaves a file several times its rows.
 */
final class Waste {

    private static final double SMALL = 64 << 20;
    private static final double TIMES_THE_ROWS = 3;
    /** About a minute's work. */
    private static final double MOST_PAGES = 3_000_000;

    private Waste() {}

    static boolean isWorthTheTime(Connection connection) throws SQLException {
        Map<String, Double> file = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("SELECT SETTING_NAME, SETTING_VALUE"
                        + " FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME IN"
                        + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE', 'info.PAGE_COUNT_LIVE')")) {
            while (setting.next()) {
                file.put(setting.getString(1), setting.getDouble(2));
            }
        }
        double size = file.getOrDefault("info.FILE_SIZE", 0.0);
        double used = file.getOrDefault("info.FILL_RATE", 100.0) / 100;
        double live = used * file.getOrDefault("info.CHUNKS_FILL_RATE", 100.0) / 100;
        return size > SMALL && live * TIMES_THE_ROWS < 1 && file.getOrDefault("info.PAGE_COUNT_LIVE", 0.0) < MOST_PAGES;
    }
}
