package org.maitri.headless.internal.output;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.headless.internal.Messages;

/** Lays results out for a person: one line for each fact, or an aligned table. */
final class Readable {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int WIDEST_CELL = 60;
    private static final String GAP = "  ";

    private Readable() {}

    static List<String> lines(Map<String, Object> result) {
        List<String> lines = new ArrayList<>();
        int width = result.keySet().stream().mapToInt(Readable::width).max().orElse(0);
        result.forEach((name, value) -> {
            if (value instanceof Collection<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
                lines.add(name + ":");
                table(rows.stream().map(Readable::asRow).toList()).forEach(line -> lines.add(GAP + line));
            } else if (value instanceof Map<?, ?> map && map.size() > 2) {
                lines.add(name + ":");
                lines(asRow(map)).forEach(line -> lines.add(GAP + line));
            } else {
                lines.add(pad(name, width) + GAP + text(value));
            }
        });
        return lines;
    }

    static List<String> table(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return List.of(Messages.get("output.nothing"));
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        Map<String, Integer> widths = columns.stream()
                .collect(Collectors.toMap(
                        column -> column,
                        column -> Math.max(
                                width(column),
                                rows.stream()
                                        .mapToInt(row -> width(cell(row.get(column))))
                                        .max()
                                        .orElse(0))));
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream()
                .map(column -> pad(column, widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing());
        lines.add(columns.stream().map(column -> "-".repeat(widths.get(column))).collect(Collectors.joining(GAP)));
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> aligned(row.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing()));
        return lines;
    }

    private static Map<String, Object> asRow(Object map) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> values) {
            values.forEach((name, value) -> row.put(name.toString(), value));
        } else {
            row.put("", map);
        }
        return row;
    }

    private static String aligned(Object value, int width) {
        String cell = cell(value);
        return value instanceof Number ? " ".repeat(Math.max(0, width - width(cell))) + cell : pad(cell, width);
    }

    private static String cell(Object value) {
        String text = text(value).replaceAll("\\s+", " ").strip();
        return text.codePointCount(0, text.length()) <= WIDEST_CELL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST_CELL - 1)) + "…";
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Boolean bool -> Messages.get(bool ? "output.yes" : "output.no");
            case BigDecimal number -> NumberFormat.getNumberInstance().format(number);
            case Double number -> NumberFormat.getNumberInstance().format(number);
            case Number number -> number.toString();
            case Map<?, ?> map when map.containsKey("title") -> String.valueOf(map.get("title"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                        .collect(Collectors.joining(", "));
            case Collection<?> values -> values.stream().map(Readable::text).collect(Collectors.joining(", "));
            default -> local(value.toString());
        };
    }

    private static String local(String text) {
        return MOMENT.matcher(text).matches() ? LOCAL.format(Instant.parse(text).atZone(ZoneId.systemDefault())) : text;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Marks take no place of their own; ideographs take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(sign -> {
                    int type = Character.getType(sign);
                    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
                        return 0;
                    }
                    return Character.isIdeographic(sign) ? 2 : 1;
                })
                .sum();
    }
}
