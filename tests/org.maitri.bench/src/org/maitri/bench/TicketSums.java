package org.maitri.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.spi.report.Reports;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.testsupport.Services;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What is computed from all tickets: every deadline, and a day's report. */
final class TicketSums {

    /** Deadlines are computed no longer than that; what was computed until then says how many a second. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("maitri.bench.longest", 600));

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
        keepDeadlines("tickets: deadlines computed", Long.MAX_VALUE, Double.NaN, Double.NaN);
        long[] moved = new long[1];
        Effort byHand = Effort.of(() -> moved[0] = plain.moveDeadlines(LONGEST));
        keepDeadlines(
                "tickets: deadlines after a calendar changed",
                moved[0],
                moved[0] / byHand.seconds(),
                moved[0] / byHand.processorSeconds());
    }

    /** Nothing is known of what was computed, so all is, or as many as are asked for. */
    private void keepDeadlines(String what, long most, double limit, double processorLimit) throws Exception {
        plain.change("DELETE FROM service_followed WHERE id = 'deadlines'");
        ScheduledTask task = task("service.deadlines");
        Watched progress = new Watched(most, LONGEST);
        Effort effort = Effort.of(() -> task.run(Instant.now(), progress));
        note(what, "tickets/s", progress.done() / effort.seconds(), limit);
        note(what + ", processor time", "tickets/s", progress.done() / effort.processorSeconds(), processorLimit);
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

    /** The newest day, as it is read every morning, and one that lies long ago. What was put in past the audit log is counted first. */
    void report() throws Exception {
        ScheduledTask task = task("tickets.counts");
        Effort effort = Effort.of(() -> task.run(Instant.now(), Progress.NONE));
        note("tickets: counted for reports", "s", effort.seconds(), Double.NaN);
        report("the newest day", tickets);
        report("a day in the middle", tickets / 2);
    }

    private void report(String which, long minutes) throws Exception {
        Reports reports = Services.await(Reports.class);
        LocalDate day = LocalDate.ofInstant(TicketRows.FIRST.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        org.maitri.spi.report.Report service = reports.all().stream()
                .filter(report -> report.id().equals("tickets.service"))
                .findFirst()
                .orElseThrow();
        Map<String, String> written = Map.of("period", day.toString());
        figures.compare(
                place + "tickets: a day's report, " + which,
                tickets,
                Timing.ofBoth(
                        round -> reports.run(service, written, Progress.NONE),
                        round -> plain.day(day.atStartOfDay(ZoneId.systemDefault()))));
    }

    private void note(String what, String unit, double value, double limit) throws Exception {
        figures.note(place + what, tickets, unit, value, limit);
    }

    /** Counts, and asks to stop when it is enough or takes too long. */
    private static final class Watched implements Progress {

        private final long most;
        private final long end;
        private long done;

        Watched(long most, Duration longest) {
            this.most = most;
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
            return done >= most || System.nanoTime() > end;
        }
    }
}
