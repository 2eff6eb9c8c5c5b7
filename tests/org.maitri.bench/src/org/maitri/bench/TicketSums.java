package org.maitri.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.Reports;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.testsupport.Services;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What is computed from all tickets: every deadline, and a day's report. */
final class TicketSums {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final BundleContext context =
            FrameworkUtil.getBundle(TicketSums.class).getBundleContext();
    private final PlainTickets plain;
    private final String place;
    private final long tickets;
    private final Report figures;

    TicketSums(PlainTickets plain, String place, long tickets, Report figures) {
        this.plain = plain;
        this.place = place;
        this.tickets = tickets;
        this.figures = figures;
    }

    /** The second time all deadlines are wrong, as they are when a calendar was changed. */
    void recompute() throws Exception {
        note("tickets: deadlines computed", "tickets/s", keepDeadlines(), Double.NaN);
        Effort byHand = Effort.of(plain::moveDeadlines);
        note("tickets: deadlines after a calendar changed", "tickets/s", keepDeadlines(), tickets / byHand.seconds());
    }

    /** Nothing is known of what was computed, so all is. */
    private double keepDeadlines() throws Exception {
        plain.change("DELETE FROM service_followed");
        ScheduledTask task = task("service.deadlines");
        Watched progress = new Watched(LONGEST);
        Effort effort = Effort.of(() -> task.run(Instant.now(), progress));
        return (progress.cancelled() ? progress.done() : tickets) / effort.seconds();
    }

    private ScheduledTask task(String id) throws Exception {
        for (ServiceReference<ScheduledTask> reference : context.getServiceReferences(ScheduledTask.class, null)) {
            ScheduledTask task = context.getService(reference);
            if (task != null && task.id().equals(id)) {
                return task;
            }
        }
        throw new IllegalStateException("No task " + id);
    }

    /** The reports of tickets, of a day in the middle. */
    void report() throws Exception {
        Reports reports = Services.await(Reports.class);
        String day = LocalDate.ofInstant(TicketRows.FIRST.plus(Duration.ofMinutes(tickets / 2)), ZoneOffset.UTC)
                .toString();
        for (org.maitri.spi.report.Report report : reports.all()) {
            Optional<String> period = report.parameters().stream()
                    .filter(parameter -> parameter.kind() == ReportParameter.Kind.PERIOD)
                    .map(ReportParameter::name)
                    .findFirst();
            if (report.id().startsWith("tickets.") && period.isPresent()) {
                Map<String, String> written = Map.of(period.get(), day);
                Timing timing = Timing.of(2, 20, round -> reports.run(report, written, Progress.NONE));
                note("tickets: a day's report, " + report.id(), "ms", timing.median(), Double.NaN);
            }
        }
    }

    private void note(String what, String unit, double value, double limit) throws Exception {
        figures.note(place + what, tickets, unit, value, limit);
    }

    /** Counts, and asks to stop when it takes too long. */
    private static final class Watched implements Progress {

        private final long end;
        private long done;

        Watched(Duration longest) {
            end = System.nanoTime() + longest.toNanos();
        }

        long done() {
            return done;
        }

        @Override
        public void begin(String task, long total) {
            done = 0;
        }

        @Override
        public void worked(long units) {
            done = units;
        }

        @Override
        public boolean cancelled() {
            return System.nanoTime() > end;
        }
    }
}
