package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.spi.calendar.CalendarCases;
import org.maitri.spi.calendar.CalendarCases.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Answers the rows of a table; exit code 1 if one of them is not understood. Needs no profile. */
@Command(name = "evaluate")
final class CalendarEvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "CASES.csv")
    private Path file;

    private boolean wrong;

    CalendarEvaluateCommand(Session session) {
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
