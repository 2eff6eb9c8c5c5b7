package org.maitri.headless.internal.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.schedule.Schedule;
import org.maitri.spi.schedule.Schedule.Planned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does what is due, for the calendar of a server; exit code 1 if a task failed. */
@Command(name = "run-due")
final class RunDueCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TASK")
    private String task;

    @Option(names = "--list")
    private boolean list;

    RunDueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Schedule schedule = session.engine(Schedule.class);
        Instant now = Instant.now();
        List<Planned> told;
        if (list) {
            told = schedule.tasks();
        } else if (task != null) {
            told = List.of(schedule.run(task, now, session.progress()));
        } else {
            told = schedule.due(now).stream()
                    .map(planned -> schedule.run(planned.task().id(), now, session.progress()))
                    .toList();
        }
        session.print(told.stream().map(RunDueCommand::row).toList());
        return !list && told.stream().anyMatch(Planned::failed) ? FAILED : 0;
    }

    private static Map<String, Object> row(Planned planned) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", planned.task().id());
        row.put("label", planned.task().label());
        row.put("every", planned.task().interval().toString());
        row.put("started", planned.started().map(Instant::toString).orElse(null));
        row.put("ended", planned.ended().map(Instant::toString).orElse(null));
        row.put("failed", planned.failed());
        row.put("outcome", planned.outcome());
        row.put("paused", planned.paused());
        row.put("due", planned.due(Instant.now()));
        row.put(
                "next",
                planned.next()
                        .filter(next -> next.isAfter(Instant.EPOCH))
                        .map(Instant::toString)
                        .orElse(null));
        return row;
    }
}
