package org.maitri.services.internal.imports.values;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.reading.Blanks;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.FieldKind;

/** Makes the reader for a kind of value. */
final class KindReaders {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>)]+");
    private static final int MONEY_SCALE = 4;
    private static final int SCALE = 10;

    private final String column;
    private final ZoneId zone;

    /** @param column its name, which may give a unit */
    KindReaders(String column, ZoneId zone) {
        this.column = column;
        this.zone = zone;
    }

    /**
     * @param decimal the decimal separator
     * @param pattern the pattern of dates, or null
     */
    CellReader of(ImportTarget target, List<Choice> choices, char decimal, DateStyle dates, String pattern) {
        FieldKind kind = target.kind();
        CellReader plain = kind.isNumber()
                ? number(kind, decimal)
                : kind.isTime()
                        ? time(kind, dates, pattern)
                        : kind.equals(FieldKind.CHOICE) ? new Choices(target, choices) : text(kind);
        return target.values().isEmpty() || kind.equals(FieldKind.CHOICE) ? plain : meaning(target.values(), plain);
    }

    private static CellReader meaning(Map<String, String> values, CellReader plain) {
        return cell -> {
            String stored = values.get(cell.toLowerCase(Locale.ROOT));
            return stored == null ? plain.read(cell) : stored.isEmpty() ? null : plain.read(stored);
        };
    }

    private static CellReader number(FieldKind kind, char decimal) {
        NumberReader reader = new NumberReader(decimal);
        int scale = kind.equals(FieldKind.MONEY) ? MONEY_SCALE : SCALE;
        CellReader read = kind.equals(FieldKind.INTEGER) ? reader::whole : cell -> reader.decimal(cell, scale);
        return cell -> Nothing.isWhereValuesAre(cell) ? null : read.read(cell);
    }

    private CellReader time(FieldKind kind, DateStyle dates, String pattern) {
        boolean ordered = DateStyle.DAY_FIRST.equals(pattern) || DateStyle.MONTH_FIRST.equals(pattern);
        DateReader reader =
                new DateReader(ordered ? new DateStyle(DateStyle.DAY_FIRST.equals(pattern), dates.serial()) : dates);
        PatternDates given = pattern == null || ordered ? null : new PatternDates(pattern);
        boolean moment = kind.equals(FieldKind.MOMENT);
        return cell -> {
            if (Nothing.isWhereDatesAre(cell)) {
                return null;
            }
            Day day = given == null ? reader.read(cell) : given.read(cell);
            return day == null
                    ? new CellReader.Noted(null, Messages.get("remark.part-of-date", cell))
                    : moment ? day.moment(zone) : day.date();
        };
    }

    private CellReader text(FieldKind kind) {
        return switch (kind.id()) {
            case "duration" -> {
                DurationReader durations = new DurationReader(column);
                yield cell -> Nothing.isWhereValuesAre(cell) ? null : durations.read(cell);
            }
            case "yes-no" -> cell -> Nothing.isWhereValuesAre(cell) ? null : YesNo.read(cell);
            case "tags" -> KindReaders::tags;
            case "url" -> KindReaders::address;
            case "mail" ->
                cell -> cell.regionMatches(true, 0, "mailto:", 0, 7) ? Blanks.strip(cell.substring(7)) : cell;
            case "reference" -> KindReaders::reference;
            case "long-text" -> cell -> cell;
            default ->
                cell -> cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                        ? cell
                        : cell.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        };
    }

    private static Set<String> tags(String cell) {
        String[] parts = cell.split(cell.contains(":::") ? ":::" : cell.indexOf('|') >= 0 ? "\\|" : "[,;\\n]");
        Set<String> tags = new TreeSet<>();
        Arrays.stream(parts).map(KindReaders::tag).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        return tags.isEmpty() ? null : Collections.unmodifiableSet(tags);
    }

    /** A tag without what programs put around it: a star before system groups, quotation marks. */
    private static String tag(String part) {
        String tag = Blanks.strip(part);
        tag = tag.startsWith("* ") ? Blanks.strip(tag.substring(2)) : tag;
        boolean quoted = tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"");
        return quoted ? tag.substring(1, tag.length() - 1) : tag;
    }

    /** The web address in a cell that says more than it. */
    private static String address(String cell) {
        Matcher found = WEB_ADDRESS.matcher(cell);
        return cell.indexOf(' ') < 0 && !cell.startsWith("=") || !found.find() ? cell.strip() : found.group();
    }

    private static RecordRef reference(String cell) throws BadCell {
        try {
            return RecordRef.parse(cell);
        } catch (IllegalArgumentException none) {
            throw new BadCell(Messages.get("cell.reference"));
        }
    }
}
