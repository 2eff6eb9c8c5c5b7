package org.maitri.services.internal.imports.values;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.Messages;

/** The time of day behind a date. */
record TimeText(LocalTime time, ZoneId zone) {

    static final TimeText NONE = new TimeText(null, null);

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
                    + "\\s*([AaPp])?(?:\\.?\\s?[Mm]\\.?)?\\s*(?:Uhr\\s*)?"
                    + "((?:UTC|GMT)? ?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,4}|[A-Z]\\w+(?:/[A-Z][\\w+-]+)+)?"
                    + "(?:\\s*\\(.*\\))?");

    static TimeText of(String text) throws BadCell {
        if (text.isBlank()) {
            return NONE;
        }
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches() || shape.group(2) == null && shape.group(5) == null) {
            throw new BadCell(Messages.get("cell.time"));
        }
        Optional<ZoneId> zone = Optional.ofNullable(shape.group(6)).flatMap(Zones::named);
        if (shape.group(6) != null && zone.isEmpty()) {
            throw new BadCell(Messages.get("cell.time"));
        }
        try {
            return new TimeText(time(shape), zone.orElse(null));
        } catch (DateTimeException impossible) {
            throw new BadCell(Messages.get("cell.time"));
        }
    }

    private static LocalTime time(Matcher shape) {
        int hour = Integer.parseInt(shape.group(1));
        if (shape.group(5) != null) {
            boolean afternoon = shape.group(5).equalsIgnoreCase("p");
            hour = hour == 12 ? afternoon ? 12 : 0 : hour + (afternoon ? 12 : 0);
        }
        int nanos = shape.group(4) == null ? 0 : Integer.parseInt((shape.group(4) + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(shape.group(2)), number(shape.group(3)), nanos);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
