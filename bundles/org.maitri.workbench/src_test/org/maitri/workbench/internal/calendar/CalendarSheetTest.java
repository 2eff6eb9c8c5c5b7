package org.maitri.workbench.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.time.BusinessCalendar;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.kernel.time.Shift;

class CalendarSheetTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void theWeekIsWhatIsOpenOfEachDay() {
        CalendarSheet sheet = CalendarSheet.of(
                BusinessCalendar.of(new BusinessHours(
                        ZoneId.of("Europe/Berlin"),
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(Shift.between("09:00", "17:00")),
                                DayOfWeek.SUNDAY,
                                List.of(Shift.between("22:00", "06:00"))),
                        Map.of(DayOfWeek.MONDAY, List.of(Shift.between("12:00", "13:00"))),
                        Set.of(),
                        Map.of(),
                        Map.of())),
                Map.of(),
                TODAY);

        assertThat(sheet.week().get(DayOfWeek.MONDAY))
                .containsExactly(
                        Shift.between("00:00", "06:00"),
                        Shift.between("09:00", "12:00"),
                        Shift.between("13:00", "17:00"));
        assertThat(sheet.week().get(DayOfWeek.SUNDAY)).containsExactly(Shift.between("22:00", "24:00"));
        assertThat(sheet.secondsAWeek()).isEqualTo(15 * 3600);
    }

    @Test
    void onlyDaysToComeAreTold() {
        CalendarSheet sheet = CalendarSheet.of(
                BusinessCalendar.of(BusinessHours.in(ZoneId.of("UTC"))
                        .closedOn(Set.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-25")))
                        .withSpecial(Map.of(LocalDate.parse("2026-12-24"), List.of(Shift.between("09:00", "12:00"))))),
                Map.of(LocalDate.parse("2026-12-24"), "Last orders"),
                TODAY);

        assertThat(sheet.comingDays()).hasSize(2);
        assertThat(sheet.comingDays().getFirst()).endsWith("09:00-12:00 (Last orders)");
    }
}
