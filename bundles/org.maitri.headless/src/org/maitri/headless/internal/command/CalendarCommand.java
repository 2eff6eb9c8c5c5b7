package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.Holidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings holidays into calendars. */
@Command(name = "calendar")
final class CalendarCommand extends Group {

    CalendarCommand(Session session) {
        super(session);
    }

    /** Closes a calendar on the days of a file, of a server's file, or of a place. */
    @Command
    void holidays(
            @Parameters(index = "0", paramLabel = "CALENDAR") String calendar,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.ics|URL") String source,
            @Option(names = "--country", paramLabel = "CODE") String country,
            @Option(names = "--region", paramLabel = "REGION", defaultValue = "") String region) {
        if ((source == null) == (country == null)) {
            throw new RefusedException(Messages.get("calendar.source"));
        }
        Holidays.Taken taken = take(session.engine(Holidays.class), calendar, source, country, region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("calendar", taken.calendar().toString());
        result.put("days", taken.days());
        result.put("known", taken.known());
        result.put("leftOut", taken.hourly());
        session.print(result);
    }

    private Holidays.Taken take(Holidays holidays, String calendar, String source, String country, String region) {
        if (country != null) {
            return holidays.keep(calendar, country, region);
        }
        return source.matches("[a-zA-Z]+://.*")
                ? holidays.follow(calendar, source)
                : holidays.take(calendar, Path.of(source));
    }

    /** Lists countries, or the regions of one. */
    @Command
    void places(@Parameters(index = "0", arity = "0..1", paramLabel = "COUNTRY") String country) {
        Holidays holidays = session.engine(Holidays.class);
        session.print((country == null ? holidays.countries() : holidays.regions(country))
                .stream().map(CalendarCommand::row).toList());
    }

    private static Map<String, Object> row(Holidays.Place place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", place.code());
        row.put("name", place.name());
        return row;
    }
}
