package org.maitri.services.internal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.kernel.time.Shift;

/**
 * What a line says of a day.
 *
 * @param shifts none if it is closed
 * @param name why; may be blank
 */
record DayLine(List<Shift> shifts, String name) {

    static Map<LocalDate, List<Shift>> shifts(Map<LocalDate, DayLine> days) {
        Map<LocalDate, List<Shift>> shifts = new TreeMap<>();
        days.forEach((day, line) -> shifts.put(day, line.shifts()));
        return shifts;
    }
}
