package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.persistence.CheckReport;
import picocli.CommandLine.Command;

/** Checks that everything in the profile holds together. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int PROBLEMS_FOUND = 3;

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CheckReport report = session.open().check(session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("clean", report.clean());
        result.put("commits", report.commits());
        result.put("references", report.references());
        result.put("rows", new TreeMap<>(report.rows()));
        result.put("erased", report.erased());
        result.put("problems", report.problems());
        result.put("seconds", report.duration().toMillis() / 1000.0);
        session.print(result);
        return report.clean() ? 0 : PROBLEMS_FOUND;
    }
}
