package org.maitri.workbench.internal.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.time.Shift;
import org.maitri.workbench.internal.calendar.WeekPlan.Brush;

class WeekPlanTest {

    private static final int HOUR = 3600;

    private static WeekPlan open(DayOfWeek day, String from, String to) {
        return new WeekPlan(Map.of(day, List.of(Shift.between(from, to))), Map.of());
    }

    @Test
    void whatTouchesBecomesOneShift() {
        WeekPlan plan = open(MONDAY, "09:00", "12:00")
                .paint(Brush.OPEN, MONDAY, 14 * HOUR, 17 * HOUR)
                .paint(Brush.OPEN, MONDAY, 12 * HOUR, 13 * HOUR);

        assertThat(plan.shifts().get(MONDAY)).hasToString("[09:00-13:00, 14:00-17:00]");
    }

    @Test
    void aBreakStaysOneUntilItIsPaintedOver() {
        WeekPlan plan = open(MONDAY, "09:00", "17:00").paint(Brush.BREAK, MONDAY, 12 * HOUR, 13 * HOUR);
        assertThat(plan.shifts().get(MONDAY)).hasToString("[09:00-17:00]");
        assertThat(plan.breaks().get(MONDAY)).hasToString("[12:00-13:00]");

        assertThat(plan.paint(Brush.OPEN, MONDAY, 12 * HOUR, 13 * HOUR).breaks())
                .isEmpty();
        WeekPlan closed = plan.paint(Brush.CLOSED, MONDAY, 11 * HOUR, 24 * HOUR);
        assertThat(closed.shifts().get(MONDAY)).hasToString("[09:00-11:00]");
        assertThat(closed.breaks()).isEmpty();
    }

    @Test
    void aNightCanBeCutOnTheMorningAfter() {
        WeekPlan night = open(FRIDAY, "22:00", "06:00");
        assertThat(WeekPlan.on(SATURDAY, night.shifts())).hasToString("[00:00-06:00]");

        WeekPlan cut = night.paint(Brush.CLOSED, SATURDAY, HOUR, 2 * HOUR);
        assertThat(cut.shifts().get(FRIDAY)).hasToString("[22:00-01:00]");
        assertThat(cut.shifts().get(SATURDAY)).hasToString("[02:00-06:00]");
        assertThat(night.paint(Brush.CLOSED, FRIDAY, 22 * HOUR, 24 * HOUR)
                        .shifts()
                        .get(SATURDAY))
                .hasToString("[00:00-06:00]");
    }

    @Test
    void minutesThatAreNotPaintedOverStay() {
        WeekPlan plan = open(MONDAY, "09:05", "16:55").paint(Brush.CLOSED, MONDAY, 12 * HOUR, 13 * HOUR);
        assertThat(plan.shifts().get(MONDAY)).hasToString("[09:05-12:00, 13:00-16:55]");
    }
}
