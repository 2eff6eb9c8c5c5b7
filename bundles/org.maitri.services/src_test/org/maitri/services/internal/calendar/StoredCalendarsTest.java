package org.maitri.services.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.persistence.ChangeGuard;

class StoredCalendarsTest {

    private final Calendars calendars = new StoredCalendars();

    @Test
    void theCompanysOwnCalendarHoldsAndABranchMayHaveAnother() {
        RecordRef branch = new RecordRef("customers.branch", new UUID(1, 1));
        try (OpenDatabase open = open()) {
            assertThat(open.database().<Calendars.Named>read(calendars::standard))
                    .isSameAs(Calendars.SHIPPED);
            StoredCalendar own = calendar("Office");
            own.setStandard(true);
            StoredCalendar shop = calendar("Shop");
            shop.setBranch(branch);
            open.database().write("Add", work -> {
                work.add(own);
                return work.add(shop);
            });

            assertThat(open.database()
                            .<String>read(work -> calendars.standard(work).name()))
                    .isEqualTo("Office");
            assertThat(open.database()
                            .<String>read(work -> calendars
                                    .ofBranch(branch, work)
                                    .orElseThrow()
                                    .name()))
                    .isEqualTo("Shop");
        }
    }

    @Test
    void anExceptionIsOpenEvenOnAHoliday() {
        StoredCalendar calendar = calendar("Office");
        calendar.setWeek("mon-fri 08:00-12:00, 13:00-17:00; sat 10:00-14:00");
        calendar.setBreaks("wed 10:00-11:00");
        calendar.setHolidays("2026-12-24 Christmas Eve\n2026-12-25 Christmas Day");
        calendar.setSpecial("2026-12-24 09:00-12:00 last orders");
        BusinessCalendar computed = BusinessCalendar.of(calendar.hours(new PlaceHolidays(), LocalDate.now()));

        assertThat(computed.isOpen(Instant.parse("2026-12-24T09:30:00Z"))).isTrue();
        assertThat(computed.isOpen(Instant.parse("2026-12-25T09:30:00Z"))).isFalse();
        assertThat(computed.isOpen(Instant.parse("2026-12-26T10:30:00Z"))).isTrue();
        assertThat(computed.isOpen(Instant.parse("2026-12-23T10:30:00Z"))).isFalse();
    }

    @Test
    void daysHaveTheNamesThatWereGivenThemAndElseThoseOfTheirPlace() {
        StoredCalendar calendar = calendar("Office");
        calendar.setCountry("de");
        calendar.setHolidays("2026-12-25 Party\n2026-12-27");
        calendar.setSpecial("2026-12-24 09:00-12:00 last orders");
        assertThat(calendar.dayNames(new PlaceHolidays(), LocalDate.parse("2026-11-22")))
                .containsEntry(LocalDate.parse("2026-12-24"), "last orders")
                .containsEntry(LocalDate.parse("2026-12-25"), "Party")
                .containsKey(LocalDate.parse("2026-12-26"))
                .doesNotContainKey(LocalDate.parse("2026-12-27"));
    }

    @Test
    void a_week_is_written_as_it_is_read() {
        String text = "mon-thu 09:00-12:00, 13:00-17:00\nfri 22:00-06:00\nsun 00:00-24:00";
        assertThat(HoursText.text(HoursText.week(text))).isEqualTo(text);
        assertThat(HoursText.text(Map.of())).isEmpty();
    }

    @Test
    void a_holiday_file_with_a_day_that_cannot_be_read_is_refused_and_the_event_named() {
        String file = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261225
                SUMMARY:Christmas
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:2026
                SUMMARY:Epiphany
                END:VEVENT
                END:VCALENDAR
                """;
        assertThatThrownBy(() -> HolidayFile.of(file, "days.ics", LocalDate.of(2026, 11, 23)))
                .hasMessageStartingWith("days.ics: the day of event 2 (\"Epiphany\") cannot be read.");
    }

    @Test
    void hours_that_are_said_twice_are_refused_with_their_line_but_read_where_they_are_stored() {
        for (String twice : List.of(
                "fri 09:00-13:00, 12:00-15:00",
                "mon-fri 09:00-17:00\nwed 16:59-20:00",
                "sun 22:00-06:00\nmon 05:00-07:00",
                "mon 09:00-12:00; mon 09:00-12:00")) {
            String line = twice.substring(1 + Math.max(twice.indexOf('\n'), twice.indexOf(';')))
                    .strip();
            assertThatThrownBy(() -> HoursText.requireOnce(twice)).hasMessageStartingWith(line + " has hours");
            assertThat(HoursText.week(twice)).isNotEmpty();
        }
        HoursText.requireOnce("mon-fri 09:00-12:00, 12:00-17:00\nsun 22:00-06:00\nmon 06:00-07:00");
        assertThatThrownBy(() -> HoursText.requireOnce("mon 09:00-12:00\nfri 09:00-25:00"))
                .hasMessageStartingWith("fri 09:00-25:00: 25:00 is no time of day");
    }

    @Test
    void whatIsNotUnderstoodIsToldInASentence() {
        for (String wrong : List.of("someday 09:00-17:00", "mon nine to five", "mon", "mon 09:00-25:00")) {
            assertThatThrownBy(() -> HoursText.week(wrong))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageEndingWith(".");
        }
        assertThatThrownBy(() -> HoursText.days("Christmas")).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_calendar_that_is_not_understood_is_refused_and_changes_nothing() {
        try (OpenDatabase open = open(new WrongCalendars())) {
            StoredCalendar right = open.database().write("Add", work -> work.add(calendar("Office")));

            assertThatThrownBy(() -> open.database()
                            .change(
                                    "Change",
                                    work -> work.find(StoredCalendar.class, right.id())
                                            .orElseThrow()
                                            .setWeek("someday 09:00-17:00")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("\"Office\"")
                    .hasMessageContaining("someday is not understood. Write weekdays");
            assertThat(open.database()
                            .<String>read(work -> work.find(StoredCalendar.class, right.id())
                                    .orElseThrow()
                                    .week()))
                    .isEqualTo(right.week());
        }
    }

    @Test
    void a_calendar_that_came_from_elsewhere_and_is_not_understood_is_found() {
        try (OpenDatabase open = open()) {
            StoredCalendar wrong = calendar("Moon");
            wrong.setZone("Moon/Crater");
            open.database().write("Add", work -> {
                work.add(calendar("Office"));
                return work.add(wrong);
            });

            List<Finding> found = open.database().read(work -> new WrongCalendars().find(Instant.now(), 5, work));

            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.record()).isEqualTo(wrong.ref());
                assertThat(finding.explanation()).contains("Moon/Crater");
            });
            assertThat(open.database()
                            .<Boolean>read(work ->
                                    calendars.calendar(wrong.ref(), work).isPresent()))
                    .isFalse();
        }
    }

    private static StoredCalendar calendar(String name) {
        StoredCalendar calendar = new StoredCalendar();
        calendar.setName(name);
        calendar.setZone("UTC");
        return calendar;
    }

    @Test
    void tables_of_calendars_lose_no_column_that_is_wrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("calendars.csv"), "Name,Time zone,Week\nMoon,UTC,someday\n");
        try (OpenDatabase open = open()) {
            ImportResult result = new ImportEngine(
                            open.database(), open.records(), open.journal(), open.access(), List.of(), List.of())
                    .run(ImportRequest.of(Calendars.TYPE, file), Progress.NONE);
            assertThat(result.created()).as(result.toString()).isZero();
            assertThat(result.reasons()).singleElement().asString().contains("someday");
        }
    }

    private static OpenDatabase open(ChangeGuard... guards) {
        return new DatabaseOpener(
                        List.of(new CalendarSchema(), ImportEngine.schema()), List.of(new CalendarType()), List.of())
                .withGuards(() -> List.of(guards))
                .open(Profile.inMemory("calendars" + UUID.randomUUID()), Progress.NONE);
    }
}
