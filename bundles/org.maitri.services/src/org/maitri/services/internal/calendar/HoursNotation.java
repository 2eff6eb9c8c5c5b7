package org.maitri.services.internal.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.Shift;

/**
 * Hours as JSON: weekdays or days with lists of shifts, {@code {"mon": [["09:00", "17:00"]]}}. A shift may also be written
 * {@code "09:00-17:00"} or be a name and value, and a list without a day holds for all weekdays.
 */
final class HoursNotation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "{\"mon\": [[\"09:00\", \"17:00\"]]}";

    private final String column;
    private final String text;
    private final Map<DayOfWeek, List<Shift>> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<Shift>> days = new TreeMap<>();

    HoursNotation(String column, String text) {
        this.column = column;
        this.text = text;
        JsonNode root = parsed(column, text);
        if (root.isArray()) {
            List<Shift> all = shifts(root);
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.put(day, all);
            }
        } else if (root.isObject()) {
            root.properties().forEach(entry -> put(entry.getKey(), shifts(entry.getValue())));
        } else if (!root.isMissingNode() && !root.isNull()) {
            throw misunderstood(text);
        }
    }

    private static JsonNode parsed(String column, String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new RefusedException(Messages.get("case.json", column, text, EXAMPLE), wrong);
        }
    }

    Map<DayOfWeek, List<Shift>> weekdays() {
        if (days.isEmpty() || column.equals("breaks")) {
            return weekdays;
        }
        throw new RefusedException(
                Messages.get("case.weekday", column, days.keySet().iterator().next()));
    }

    Map<LocalDate, List<Shift>> days() {
        if (weekdays.isEmpty() || column.equals("breaks")) {
            return days;
        }
        throw new RefusedException(Messages.get("case.date", column, text));
    }

    private void put(String key, List<Shift> shifts) {
        Optional<DayOfWeek> weekday = weekday(key);
        if (weekday.isPresent()) {
            weekdays.put(weekday.get(), shifts);
            return;
        }
        try {
            days.put(LocalDate.parse(key.strip()), shifts);
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(Messages.get("case.day", column, key), wrong);
        }
    }

    /** By its English name or the beginning of it. */
    private static Optional<DayOfWeek> weekday(String key) {
        String name = key.strip().toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.length() >= 2 && full.startsWith(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private List<Shift> shifts(JsonNode node) {
        List<Shift> shifts = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            shifts.add(shift(entry.getKey(), entry.getValue().asText())));
        } else if (node.isTextual()) {
            shifts.add(shift(node));
        } else if (isShift(node)) {
            shifts.add(shift(node.get(0).asText(), node.get(1).asText()));
        } else if (node.isArray()) {
            node.forEach(each -> shifts.add(shift(each)));
        } else if (!node.isNull()) {
            throw misunderstood(node.toString());
        }
        return shifts;
    }

    /** A list of two times, not of two shifts. */
    private static boolean isShift(JsonNode node) {
        return node.isArray()
                && node.size() == 2
                && node.get(0).isTextual()
                && node.get(1).isTextual()
                && !node.get(0).asText().contains("-");
    }

    private Shift shift(JsonNode node) {
        if (isShift(node)) {
            return shift(node.get(0).asText(), node.get(1).asText());
        }
        String[] ends = node.asText().split("[-\u2013]", -1);
        if (!node.isTextual() || ends.length != 2) {
            throw misunderstood(node.toString());
        }
        return shift(ends[0], ends[1]);
    }

    private Shift shift(String from, String to) {
        try {
            return Shift.between(from, to);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(Messages.get("case.time", column, wrong.getMessage()), wrong);
        }
    }

    private RefusedException misunderstood(String what) {
        return new RefusedException(Messages.get("case.json", column, what, EXAMPLE));
    }

    /** Days, separated by blanks, commas, semicolons or bars, or as a JSON list. */
    static Set<LocalDate> days(String column, String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (String day : text.split("[\\s,;|\\[\\]\"']+")) {
            if (!day.isEmpty()) {
                try {
                    days.add(LocalDate.parse(day));
                } catch (DateTimeParseException wrong) {
                    throw new RefusedException(Messages.get("case.date", column, day), wrong);
                }
            }
        }
        return days;
    }
}
