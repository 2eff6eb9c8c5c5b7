package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.CalendarCases;
import org.maitri.spi.calendar.CalendarCases.Answer;
import org.maitri.spi.calendar.Holidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions about business time, and brings holidays into calendars. */
final class CalendarCommand {

    private CalendarCommand() {}

    /** Closes a calendar on the days of a file, of a server's file, or of a place. */
    @Command(name = "holidays")
    static final class TakeHolidays implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "CALENDAR")
        private String calendar;

        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.ics|URL")
        private String source;

        @Option(names = "--country", paramLabel = "CODE")
        private String country;

        @Option(names = "--region", paramLabel = "REGION", defaultValue = "")
        private String region;

        TakeHolidays(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if ((source == null) == (country == null)) {
                throw new RefusedException(Messages.get("calendar.source"));
            }
            Holidays.Taken taken = take(session.engine(Holidays.class));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("calendar", taken.calendar().toString());
            result.put("days", taken.days());
            result.put("known", taken.known());
            result.put("leftOut", taken.hourly());
            session.print(result);
            return 0;
        }

        private Holidays.Taken take(Holidays holidays) {
            if (country != null) {
                return holidays.keep(calendar, country, region);
            }
            return source.matches("[a-zA-Z]+://.*")
                    ? holidays.follow(calendar, source)
                    : holidays.take(calendar, Path.of(source));
        }
    }

    /** Lists countries, or the regions of one. */
    @Command(name = "places")
    static final class Places implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", arity = "0..1", paramLabel = "COUNTRY")
        private String country;

        Places(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Holidays holidays = session.engine(Holidays.class);
            session.print((country == null ? holidays.countries() : holidays.regions(country))
                    .stream().map(Places::row).toList());
            return 0;
        }

        private static Map<String, Object> row(Holidays.Place place) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", place.code());
            row.put("name", place.name());
            return row;
        }
    }

    /** Answers the rows of a table; exit code 1 if one of them is not understood. Needs no profile. */
    @Command(name = "evaluate")
    static final class Evaluate implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "CASES.csv")
        private Path file;

        private boolean wrong;

        Evaluate(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            CalendarCases cases = session.service(CalendarCases.class);
            Results results = session.results();
            if (results.json()) {
                try (Results.Rows rows = results.rows()) {
                    cases.answer(file, answer -> {
                        told(answer);
                        rows.add(row(answer));
                    });
                }
            } else {
                results.out().println("case,result");
                cases.answer(file, answer -> {
                    told(answer);
                    answer.result().ifPresent(result -> results.out().println(cell(answer.name()) + ',' + result));
                });
                results.out().flush();
            }
            return wrong ? 1 : 0;
        }

        private void told(Answer answer) {
            answer.problem().ifPresent(problem -> {
                wrong = true;
                session.results().err().println(Messages.get("calendar.case", answer.name(), problem));
            });
        }

        private static Map<String, Object> row(Answer answer) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("case", answer.name());
            answer.result().ifPresent(result -> row.put("result", result));
            answer.problem().ifPresent(problem -> row.put("error", problem));
            return row;
        }

        private static String cell(String text) {
            return text.matches("[^,\"\\s]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
        }
    }
}
