package org.maitri.mail.internal.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moment a letter was sent, as many programs write it. */
final class Dates {

    private static final Pattern USUAL = Pattern.compile(
            "(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z]*[\\s,-]+(\\d{2,4})[\\s,]+(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(.*)",
            Pattern.DOTALL);
    private static final Pattern UNIX = Pattern.compile(
            "([A-Za-z]{3})[a-z]*\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+(?:([A-Z+0-9-]{3,5})\\s+)?(\\d{4})");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[T\\s](\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?(.*)", Pattern.DOTALL);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEZ", 1),
            Map.entry("MESZ", 2),
            Map.entry("JST", 9));

    private static final int LONGEST = 500;

    private Dates() {}

    static Optional<Instant> read(String line) {
        String date = line.substring(0, Math.min(LONGEST, line.length())).replaceAll("\\([^)]*\\)", " ");
        try {
            Matcher usual = USUAL.matcher(date);
            if (usual.find()) {
                return moment(
                        usual.group(3),
                        month(usual.group(2)),
                        usual.group(1),
                        usual.group(4),
                        usual.group(5),
                        usual.group(6),
                        usual.group(7));
            }
            Matcher iso = ISO.matcher(date);
            if (iso.find()) {
                return moment(
                        iso.group(1),
                        Integer.parseInt(iso.group(2)),
                        iso.group(3),
                        iso.group(4),
                        iso.group(5),
                        iso.group(6),
                        iso.group(7));
            }
            Matcher unix = UNIX.matcher(date);
            if (unix.find()) {
                return moment(
                        unix.group(7),
                        month(unix.group(1)),
                        unix.group(2),
                        unix.group(3),
                        unix.group(4),
                        unix.group(5),
                        unix.group(6));
            }
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<Instant> moment(
            String year, int month, String day, String hour, String minute, String second, String zone) {
        int full = Integer.parseInt(year);
        if (year.length() == 2) {
            full += full < 50 ? 2000 : 1900;
        } else if (year.length() == 3) {
            full += 1900;
        }
        int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
        return Optional.of(LocalDateTime.of(
                        full, month, Integer.parseInt(day), Integer.parseInt(hour), Integer.parseInt(minute), seconds)
                .toInstant(offset(zone)));
    }

    /** Unknown zones, and none, are taken for UTC, as RFC 5322 wants it. */
    private static ZoneOffset offset(String zone) {
        Matcher offset = OFFSET.matcher(zone == null ? "" : zone);
        if (offset.find()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60 + Integer.parseInt(offset.group(3));
            int signed = offset.group(1).equals("-") ? -minutes : minutes;
            return Math.abs(signed) > 18 * 60 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(signed * 60);
        }
        String name = zone == null ? "" : zone.strip().toUpperCase(Locale.ROOT);
        return ZoneOffset.ofHours(ZONES.getOrDefault(name, 0));
    }
}
