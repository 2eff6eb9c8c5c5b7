package org.maitri.workbench.internal.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.maitri.kernel.time.Shift;

/**
 * A week as it is drawn: shifts, and the breaks in them, by the day they begin on. Painting leaves a plan as it is and gives
 * another one; what is not painted over stays to the second. Immutable.
 */
record WeekPlan(Map<DayOfWeek, List<Shift>> shifts, Map<DayOfWeek, List<Shift>> breaks) {

    /** What a stretch of a day becomes. */
    enum Brush {
        OPEN,
        BREAK,
        CLOSED
    }

    WeekPlan {
        shifts = copy(shifts);
        breaks = copy(breaks);
    }

    private static Map<DayOfWeek, List<Shift>> copy(Map<DayOfWeek, List<Shift>> days) {
        Map<DayOfWeek, List<Shift>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, of) -> {
            if (!of.isEmpty()) {
                copy.put(day, of.stream().sorted().toList());
            }
        });
        return copy;
    }

    /**
     * @param from the first second of the day
     * @param to the first one that stays as it is, at most {@link Shift#DAY}
     */
    WeekPlan paint(Brush brush, DayOfWeek day, int from, int to) {
        Map<DayOfWeek, List<Shift>> open = copy(shifts);
        Map<DayOfWeek, List<Shift>> closed = copy(breaks);
        Shift painted = new Shift(from, to);
        if (brush == Brush.BREAK) {
            add(painted, day, closed);
        } else {
            cut(painted, day, closed);
            if (brush == Brush.OPEN) {
                add(painted, day, open);
            } else {
                cut(painted, day, open);
            }
        }
        return new WeekPlan(open, closed);
    }

    private static void add(Shift painted, DayOfWeek day, Map<DayOfWeek, List<Shift>> days) {
        int from = painted.from();
        int to = painted.to();
        List<Shift> apart = new ArrayList<>();
        for (Shift shift : days.getOrDefault(day, List.of())) {
            if (shift.to() < from || shift.from() > to) {
                apart.add(shift);
            } else {
                from = Math.min(from, shift.from());
                to = Math.max(to, shift.to());
            }
        }
        apart.add(new Shift(from, to));
        days.put(day, apart);
    }

    /** Takes a stretch of a day out of what begins on it, and of what began on the day before and reaches into it. */
    private static void cut(Shift painted, DayOfWeek day, Map<DayOfWeek, List<Shift>> days) {
        Map<DayOfWeek, List<Shift>> left = new EnumMap<>(DayOfWeek.class);
        days.forEach((begun, of) -> {
            int midnight = begun == day ? 0 : begun == day.minus(1) ? Shift.DAY : 2 * Shift.DAY;
            of.forEach(shift -> rest(shift, midnight + painted.from(), midnight + painted.to(), (from, to) -> {
                int later = from / Shift.DAY;
                left.computeIfAbsent(begun.plus(later), it -> new ArrayList<>())
                        .add(new Shift(from - later * Shift.DAY, to - later * Shift.DAY));
            }));
        });
        days.clear();
        days.putAll(left);
    }

    private static void rest(Shift shift, int from, int to, BiConsumer<Integer, Integer> keep) {
        if (shift.to() <= from || shift.from() >= to) {
            keep.accept(shift.from(), shift.to());
            return;
        }
        if (shift.from() < from) {
            keep.accept(shift.from(), from);
        }
        if (shift.to() > to) {
            keep.accept(to, shift.to());
        }
    }

    /** What of a day is covered by shifts or by breaks, those of the night before first; nothing ends beyond the day. */
    static List<Shift> on(DayOfWeek day, Map<DayOfWeek, List<Shift>> days) {
        List<Shift> on = new ArrayList<>();
        for (Shift night : days.getOrDefault(day.minus(1), List.of())) {
            if (night.overMidnight()) {
                on.add(new Shift(0, night.to() - Shift.DAY));
            }
        }
        for (Shift shift : days.getOrDefault(day, List.of())) {
            on.add(new Shift(shift.from(), Math.min(shift.to(), Shift.DAY)));
        }
        return on;
    }
}
