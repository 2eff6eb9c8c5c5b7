package org.maitri.services.internal.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.Shift;

/**
 * Hours as people write them, a line or a semicolon for each: {@code mon-fri 09:00-12:00, 13:00-17:00} for weekdays,
 * {@code 2026-12-24 09:00-12:00 Christmas Eve} or {@code 2026-12-25 Christmas} for single days.
 */
final class HoursText {

    private static final Pattern SHIFT = Pattern.compile("(\\d{1,2}:\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}:\\d{2})[,\\s]*");

    private HoursText() {}

    static Map<DayOfWeek, List<Shift>> week(String text) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (String line : lines(text)) {
            String[] parts = line.split("\\s+", 2);
            List<Shift> shifts = new ArrayList<>();
            if (parts.length < 2 || !shifts(parts[1], line, shifts).isEmpty()) {
                throw new RefusedException(Messages.get("hours.week.wrong", line));
            }
            for (DayOfWeek day : weekdays(parts[0])) {
                week.computeIfAbsent(day, key -> new ArrayList<>()).addAll(shifts);
            }
        }
        return week;
    }

    /** Refuses hours that are said twice: one of them is a slip. A week that was stored with such hours is read all the same. */
    static void requireOnce(String text) {
        List<WeekSpan> said = new ArrayList<>();
        for (String line : lines(text)) {
            for (WeekSpan span : spans(week(line))) {
                if (said.stream().anyMatch(span::overlaps)) {
                    throw new RefusedException(Messages.get("hours.twice", line));
                }
                said.add(span);
            }
        }
    }

    private static List<WeekSpan> spans(Map<DayOfWeek, List<Shift>> week) {
        return week.entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(shift -> WeekSpan.of(day.getKey(), shift)))
                .toList();
    }

    /** A shift in the week that it repeats in, in seconds from its Monday; one of a Sunday's night ends in the next. */
    private record WeekSpan(int from, int to) {

        private static final int WEEK = 7 * Shift.DAY;

        static WeekSpan of(DayOfWeek day, Shift shift) {
            int midnight = day.ordinal() * Shift.DAY;
            return new WeekSpan(midnight + shift.from(), midnight + shift.to());
        }

        boolean overlaps(WeekSpan other) {
            return meets(other, 0) || meets(other, WEEK) || meets(other, -WEEK);
        }

        private boolean meets(WeekSpan other, int later) {
            return from < other.to + later && other.from + later < to;
        }
    }

    /** A week as {@link #week} reads it: days that follow one another and have the same shifts share a line. */
    static String text(Map<DayOfWeek, List<Shift>> week) {
        StringBuilder text = new StringBuilder();
        for (int first = 1; first <= 7; first++) {
            List<Shift> shifts = shifts(week, first);
            int last = first;
            while (last < 7 && shifts(week, last + 1).equals(shifts)) {
                last++;
            }
            if (!shifts.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(name(first))
                        .append(last == first ? "" : "-" + name(last))
                        .append(' ')
                        .append(shifts.stream().map(Shift::toString).collect(Collectors.joining(", ")));
            }
            first = last;
        }
        return text.toString();
    }

    private static List<Shift> shifts(Map<DayOfWeek, List<Shift>> week, int day) {
        return week.getOrDefault(DayOfWeek.of(day), List.of());
    }

    private static String name(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** The days of {@code mon}, {@code mon-fri} or {@code tue,thu}. */
    private static List<DayOfWeek> weekdays(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] ends = part.split("[-\u2013]", -1);
            DayOfWeek first = weekday(ends[0], text);
            DayOfWeek last = ends.length == 1 ? first : weekday(ends[1], text);
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek weekday(String name, String text) {
        return weekday(name).orElseThrow(() -> new RefusedException(Messages.get("hours.week.wrong", text)));
    }

    /** By its English name or the beginning of it, or by its short name in the person's language. */
    static Optional<DayOfWeek> weekday(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace(".", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            String own = day.getDisplayName(TextStyle.SHORT, Locale.getDefault())
                    .toLowerCase(Locale.ROOT)
                    .replace(".", "");
            if (wanted.length() >= 2 && english.startsWith(wanted) || wanted.equals(own)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    static Map<LocalDate, DayLine> days(String text) {
        Map<LocalDate, DayLine> days = new TreeMap<>();
        for (String line : lines(text)) {
            String[] parts = line.split("\\s+", 2);
            List<Shift> shifts = new ArrayList<>();
            String name = parts.length < 2 ? "" : shifts(parts[1], line, shifts);
            try {
                days.put(LocalDate.parse(parts[0]), new DayLine(shifts, name));
            } catch (DateTimeException wrong) {
                throw new RefusedException(Messages.get("hours.day.wrong", line), wrong);
            }
        }
        return days;
    }

    /** Takes shifts from the beginning of a text. @return what is left of it */
    private static String shifts(String text, String line, List<Shift> into) {
        String rest = text.strip();
        for (Matcher matcher = SHIFT.matcher(rest); matcher.lookingAt(); matcher = SHIFT.matcher(rest)) {
            try {
                into.add(Shift.between(matcher.group(1), matcher.group(2)));
            } catch (IllegalArgumentException wrong) {
                throw new RefusedException(Messages.get("hours.time.wrong", line, wrong.getMessage()), wrong);
            }
            rest = rest.substring(matcher.end());
        }
        return rest;
    }

    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .flatMap(line -> List.of(line.split(";")).stream())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** What is wrong with a text, as a sentence; null if nothing is. */
    static String problem(Object text, Consumer<String> reader) {
        try {
            reader.accept((String) text);
            return null;
        } catch (RefusedException wrong) {
            return wrong.getMessage();
        }
    }
}
