package org.maitri.services.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;

class HolidayFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path folder;

    @Test
    void allDaysOfLongEventsAndAllYearsOfRecurringOnesCount() throws IOException {
        HolidayFile file = read("""
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261224
                DTEND;VALUE=DATE:20261227
                SUMMARY:Christmas
                END:VEVENT
                BEGIN:VEVENT
                DTSTART
                 ;VALUE=DATE
                 :19900101
                RRULE:FREQ=YEARLY
                SUMMARY:New Year; the first
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20200126
                RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=-1MO;COUNT=3
                SUMMARY:Last Monday
                END:VEVENT
                """);

        assertThat(file.days())
                .containsKeys(
                        LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-26"))
                .doesNotContainKey(LocalDate.parse("2026-12-27"))
                .containsEntry(LocalDate.parse("2000-01-01"), "New Year the first")
                .containsKey(LocalDate.parse("2036-01-01"))
                .doesNotContainKeys(LocalDate.parse("1999-01-01"), LocalDate.parse("2037-01-01"))
                .containsKey(LocalDate.parse("2021-01-25"));
    }

    @Test
    void whatTakesOnlySomeHoursIsNoHoliday() throws IOException {
        HolidayFile file = read("""
                BEGIN:VEVENT
                DTSTART:20261224T100000Z
                DTEND:20261224T110000Z
                SUMMARY:Meeting
                END:VEVENT
                """);

        assertThat(file.days()).isEmpty();
        assertThat(file.hourly()).isEqualTo(1);
    }

    @Test
    void aFileWithoutEventsIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> HolidayFile.read(folder.resolve("none.ics"), TODAY))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() {
        String cut = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2026";
        assertThatThrownBy(() -> HolidayFile.of(cut, "holidays.ics", TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("holidays.ics ends in the middle");
    }

    private HolidayFile read(String events) throws IOException {
        Path path = Files.write(
                folder.resolve("holidays.ics"),
                ("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8));
        return HolidayFile.read(path, TODAY);
    }
}
