package org.maitri.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** First page, a page deep in the list, and a filter, against the same SQL over JDBC on the same database. */
final class ListBench {

    private static final int PAGE = 100;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 60;
    private static final String COLUMNS =
            "select id, version, created_at, created_by, changed_at, changed_by, archived_at,"
                    + " external_key, attributes, campaign_id, result_on, ad, channel, age_band, gender, impressions, clicks, contacts,"
                    + " spend, conversions, approved_conversions, revenue from campaigns_result where archived_at is null";

    private final Path database;
    private final Records records;
    private final long rows;
    private final Report report;
    private final RecordType<?> type;

    /** @param database the file of the embedded database that the records are in, without its ending */
    ListBench(Path database, Records records, long rows, Report report) {
        this.database = database;
        this.records = records;
        this.rows = rows;
        this.report = report;
        this.type = records.requireType("campaigns.result");
    }

    void run() throws Exception {
        ListQuery first = ListQuery.of(type, PAGE);
        compare("list: first page", first, COLUMNS + " order by result_on desc, id desc limit 100");

        ListRow last = deep(first);
        ListQuery next = first.after(last.cursor());
        LocalDate day = (LocalDate) last.value("resultOn");
        UUID id = last.record().id();
        compare(
                "list: page 20",
                next,
                COLUMNS + " and result_on = ? and id < ? order by id desc limit 100",
                Date.valueOf(day),
                id);

        ListQuery filtered = first.where(List.of(Filter.equal("channel", "social")));
        compare(
                "list: filtered",
                filtered,
                COLUMNS + " and channel = ? order by result_on desc, id desc limit 100",
                "social");
    }

    private ListRow deep(ListQuery first) {
        List<ListRow> page = records.page(first, Progress.NONE);
        for (int i = 1; i < 20 && page.size() == PAGE; i++) {
            List<ListRow> following = records.page(first.after(page.getLast().cursor()), Progress.NONE);
            if (following.isEmpty()) {
                break;
            }
            page = following;
        }
        return page.get(page.size() / 2);
    }

    private void compare(String what, ListQuery query, String sql, Object... parameters) throws Exception {
        Timing maitri = Timing.of(WARM_UP, ROUNDS, round -> records.page(query, Progress.NONE));
        Timing plain;
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            plain = Timing.of(WARM_UP, ROUNDS, round -> select(select, parameters));
        }
        report.note(what, rows, "ms", maitri.median(), plain.median());
    }

    private Connection connect() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database + ";IFEXISTS=TRUE");
        source.setUser("sa");
        return source.getConnection();
    }

    private static List<Object[]> select(PreparedStatement select, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            select.setObject(i + 1, parameters[i]);
        }
        List<Object[]> found = new ArrayList<>();
        try (ResultSet results = select.executeQuery()) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = results.getObject(i + 1);
                }
                found.add(values);
            }
        }
        return found;
    }
}
