package org.maitri.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.maitri.customers.Note;
import org.maitri.customers.Person;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.testsupport.Services;

/** The first page and a page deep in the timeline of a customer of whom much is known, against the same rows by hand. */
final class TimelineBench {

    private static final int ENTRIES = 10_000;
    private static final int PAGE = 60;
    private static final int AT_ONCE = 1000;
    private static final String SELECT = "SELECT id, noted_at, content, created_by FROM customers_note"
            + " WHERE owner = ? AND archived_at IS NULL%s ORDER BY owner DESC, noted_at DESC, id DESC LIMIT " + PAGE;

    private final DataSource plain;
    private final Database database;
    private final String place;
    private final Report report;

    /** @param plain the database the records are in, past the product */
    TimelineBench(DataSource plain, Database database, String place, Report report) {
        this.plain = plain;
        this.database = database;
        this.place = place;
        this.report = report;
    }

    void run() throws Exception {
        RecordRef customer = customer(database);
        Timeline timeline = Services.await(Timeline.class);
        TimelineQuery first = TimelineQuery.newest(PAGE);
        compare("timeline: first page", timeline, customer, first, null);
        TimelineEntry last = timeline.page(customer, first, Progress.NONE).getLast();
        for (int page = 2; page < 100; page++) {
            last = timeline.page(customer, first.after(last), Progress.NONE).getLast();
        }
        compare("timeline: page 100", timeline, customer, first.after(last), last);
    }

    /** Somebody of whom very much is known. */
    static RecordRef customer(Database database) {
        RecordRef customer = database.write("Bench", work -> {
            Person person = new Person();
            person.setName("Much Known");
            return work.add(person).ref();
        });
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        for (int from = 0; from < ENTRIES; from += AT_ONCE) {
            int begin = from;
            database.write("Bench", work -> {
                for (int i = begin; i < begin + AT_ONCE; i++) {
                    work.add(Note.of(customer, now.minus(Duration.ofHours(i)), "Said something " + i));
                }
                return null;
            });
        }
        return customer;
    }

    private void compare(String what, Timeline timeline, RecordRef customer, TimelineQuery query, TimelineEntry last)
            throws Exception {
        if (timeline.page(customer, query, Progress.NONE).size() != PAGE
                || byHand(customer, last).size() != PAGE) {
            throw new IllegalStateException(what + ": not the same rows");
        }
        report.compare(
                place + what,
                ENTRIES,
                Timing.ofBoth(round -> timeline.page(customer, query, Progress.NONE), round -> byHand(customer, last)));
    }

    private List<Object[]> byHand(RecordRef customer, TimelineEntry last) throws SQLException {
        String older = last == null ? "" : " AND noted_at <= ? AND (noted_at < ? OR id < ?)";
        try (Connection connection = plain.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT.formatted(older))) {
            select.setString(1, customer.toString());
            if (last != null) {
                select.setObject(2, last.at().atOffset(ZoneOffset.UTC));
                select.setObject(3, last.at().atOffset(ZoneOffset.UTC));
                select.setObject(4, last.id());
            }
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(
                            new Object[] {found.getObject(1), found.getObject(2), found.getString(3), found.getString(4)
                            });
                }
            }
            return rows;
        }
    }
}
