package org.maitri.services.internal.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.spi.record.FieldKind;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-04",
                "2023/5/4",
                "04-05-2023",
                "4.5.2023",
                "04.05.23",
                "20230504",
                "May 4, 2023",
                "4 May 2023",
                "4. Mai 2023",
                "04-May-2023",
                "4-May-23",
                "Thursday, May 4, 2023",
                "Thu, 04 May 2023 10:00:00 +0000",
                "2023-05-04T09:30:00Z",
                "2023-05-04 09:30",
                "04/05/2023 9:30 PM",
                "4th of May 2023",
                "Thu May 04 09:30:00 UTC 2023",
                "2023-05-04 09:30:00.123456+02:00",
                "20230504T093000Z",
                "2023/05/04 9:15:20 AM GMT+1",
                "May 4, 2023 at 7:00 PM",
                "jeudi 4 mai 2023",
                "4 de mayo de 2023",
                "1683187200",
                "1683187200000",
                "4 maja 2023",
                "4 \u043C\u0430\u044F 2023",
                "2023\u5E745\u67084\u65E5",
                "2023. 5. 4."
            })
    void reads_what_people_write(String cell) {
        assertThat(Column.of(FieldKind.DATE, "31/12/2022", cell).read(cell)).isEqualTo(LocalDate.of(2023, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-04 09:30, 2024-05-04T07:30:00Z",
        "2024-05-04T09:30:15Z, 2024-05-04T09:30:15Z",
        "2024-05-04, 2024-05-03T22:00:00Z",
        "29-02-2016 01:16, 2016-02-29T00:16:00Z",
        "2024-05-04 12:05 AM, 2024-05-03T22:05:00Z",
        "2024-05-04 12:05 pm, 2024-05-04T10:05:00Z",
        "2024-05-04T09:30:00+0530, 2024-05-04T04:00:00Z",
        "2024-05-04 09:30 EST, 2024-05-04T14:30:00Z",
        "2024-05-04 09:30 America/New_York, 2024-05-04T13:30:00Z",
        "2024-05-04 9:30 a.m. GMT+2, 2024-05-04T07:30:00Z"
    })
    void reads_moments_in_the_zone_of_the_person(String cell, Instant moment) {
        assertThat(Column.of(FieldKind.MOMENT, cell).read(cell)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30.02.2024; no day there is",
                "2023-02-29; no day there is",
                "0002-08-20; year 2,",
                "31.12.2150; 2150",
                "hello; no date",
                "2024-13-01; no day there is",
                "2024-05-04 25:00; no time",
                "1/2/345; no date"
            })
    void refuses_what_is_no_date(String cell, String why) {
        assertThat(Column.of(FieldKind.DATE, "31.12.2020").read(cell))
                .asString()
                .startsWith("bad")
                .contains(why);
    }

    @Test
    void takes_days_in_a_row_for_days_of_one_month() {
        assertThat(Column.of(Locale.UK, FieldKind.DATE, "3/1/2024", "3/2/2024", "3/3/2024")
                        .read("3/2/2024"))
                .isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(Column.of(Locale.US, FieldKind.DATE, "5/4/2024", "6/4/2024", "7/4/2024")
                        .read("6/4/2024"))
                .isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(Column.of(Locale.US, FieldKind.DATE, "1/5/2024", "1/6/2024", "1/7/2024")
                        .doubts())
                .as("the first of each month is a day reports are written on")
                .isNotEmpty();
    }

    @Test
    void decides_the_order_of_day_and_month_by_the_column() {
        assertThat(Column.of(FieldKind.DATE, "02/08/2018", "01/31/2018").read("02/08/2018"))
                .isEqualTo(LocalDate.of(2018, 2, 8));
        assertThat(Column.of(Locale.US, FieldKind.DATE, "02/08/2018", "31/01/2018")
                        .read("02/08/2018"))
                .isEqualTo(LocalDate.of(2018, 8, 2));
        Column monthFirst = Column.of(FieldKind.DATE, "02/08/2018", "01/31/2018", "02/27/2018", "31/01/2018");
        assertThat(monthFirst.read("31/01/2018"))
                .asString()
                .contains("no month 31")
                .contains("month, day, year");
        assertThat(monthFirst.doubts()).isEmpty();
    }

    @Test
    void says_what_it_cannot_decide() {
        Column german = Column.of(Locale.GERMANY, FieldKind.DATE, "02/08/2018", "03/03/2018");
        assertThat(german.read("02/08/2018")).isEqualTo(LocalDate.of(2018, 8, 2));
        assertThat(german.doubts()).singleElement().asString().contains("02/08/2018", "day, month, year");
        Column american = Column.of(Locale.US, FieldKind.DATE, "02/08/2018");
        assertThat(american.read("02/08/2018")).isEqualTo(LocalDate.of(2018, 2, 8));
        assertThat(american.doubts()).hasSize(1);
        assertThat(Column.of(Locale.US, FieldKind.DATE, "02.08.2018").read("02.08.2018"))
                .isEqualTo(LocalDate.of(2018, 8, 2));
        Column given = Column.pattern(FieldKind.DATE, "MM/dd/yyyy");
        assertThat(given.read("02/08/2018")).isEqualTo(LocalDate.of(2018, 2, 8));
        assertThat(given.read("31/08/2018")).asString().contains("MM/dd/yyyy");
        assertThat(given.doubts()).isEmpty();
    }

    @Test
    void reads_the_numbers_of_days_in_spreadsheets_where_all_are_numbers() {
        assertThat(Column.of(FieldKind.DATE, "45050", "45051").read("45050")).isEqualTo(LocalDate.of(2023, 5, 4));
        assertThat(Column.of(FieldKind.MOMENT, "45050.5").read("45050.5"))
                .isEqualTo(Instant.parse("2023-05-04T10:00:00Z"));
        assertThat(Column.of(FieldKind.DATE, "2023-05-04", "2023-05-05").read("45050"))
                .asString()
                .contains("no date");
    }

    @Test
    void asks_the_other_columns_where_one_leaves_open_whether_the_day_stands_first() {
        assertThat(Column.beside(FieldKind.DATE, "31/12/2022", "02/08/2018").read("02/08/2018"))
                .isEqualTo(LocalDate.of(2018, 8, 2));
        assertThat(Column.beside(FieldKind.DATE, "12/31/2022", "02/08/2018").read("02/08/2018"))
                .isEqualTo(LocalDate.of(2018, 2, 8));
    }

    @Test
    void reads_the_order_a_mapping_gives() {
        assertThat(Column.pattern(FieldKind.DATE, "month-first").read("02/08/2018"))
                .isEqualTo(LocalDate.of(2018, 2, 8));
        assertThat(Column.pattern(FieldKind.MOMENT, "day-first").read("02/08/2018 10:00"))
                .isEqualTo(Instant.parse("2018-08-02T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not set", "never", "TBD", "0000-00-00", "00/00/0000 00:00", "0/0/00", "0.0.00", "--"})
    void takes_dates_there_are_none_for_nothing(String cell) {
        assertThat(Column.of(FieldKind.DATE, "2024-05-04").read(cell)).isNull();
    }

    @Test
    void reads_times_in_the_zone_their_column_names() {
        assertThat(ZoneHint.in("Created at (America/New_York)")).contains(ZoneId.of("America/New_York"));
        assertThat(ZoneHint.in("Start Date (in UTC)")).contains(ZoneOffset.UTC);
        assertThat(ZoneHint.in("created_utc")).contains(ZoneOffset.UTC);
        assertThat(ZoneHint.in("Amount spent (USD)")).isEmpty();
    }

    @Test
    void reads_seconds_since_1970() {
        assertThat(Column.pattern(FieldKind.MOMENT, "epoch").read("1683187200"))
                .isEqualTo(Instant.parse("2023-05-04T08:00:00Z"));
        assertThat(Column.pattern(FieldKind.MOMENT, "epoch").read("1683187200000"))
                .isEqualTo(Instant.parse("2023-05-04T08:00:00Z"));
        assertThat(Column.of(FieldKind.MOMENT, "1683187200").read("1683187200"))
                .isEqualTo(Instant.parse("2023-05-04T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08/2012", "2012", "2012-08", "Aug 2012", "Q3 2012", "01-Feb", "02/29", "--02-29"})
    void keeps_a_part_of_a_date_as_what_it_is(String cell) {
        assertThat(Column.of(FieldKind.DATE, cell).read(cell))
                .isInstanceOfSatisfying(
                        CellReader.Noted.class,
                        noted -> assertThat(noted.value()).isNull());
    }

    @Test
    void reads_every_date_it_writes() {
        Random random = new Random(11);
        String[] patterns = {
            "yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yyyy", "d-M-yyyy", "yyyyMMdd", "d MMM yyyy", "MMMM d, yyyy"
        };
        for (String pattern : patterns) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            String[] cells = new String[400];
            LocalDate[] days = new LocalDate[cells.length];
            for (int i = 0; i < cells.length; i++) {
                days[i] = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
                cells[i] = days[i].format(format);
            }
            Column column = Column.of(FieldKind.DATE, cells);
            for (int i = 0; i < cells.length; i++) {
                assertThat(column.read(cells[i])).as(cells[i]).isEqualTo(days[i]);
            }
        }
    }
}
