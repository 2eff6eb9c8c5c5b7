package org.maitri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profiles;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.segment.Segments;
import org.maitri.testsupport.Services;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketEvent;

/**
 * Measures deadlines, imports, lists, the search, customers and tickets. Arguments: the report's file, a folder to work in, the numbers of rows, separated
 * by commas, and perhaps the URL of a PostgreSQL database that is measured instead of embedded ones. Property {@code maitri.bench.only} is a regular
 * expression for the names of the parts to measure; with {@code maitri.bench.keep} the databases stay, to be measured again: what one of them has
 * already is not put in a second time.
 */
public final class BenchApplication implements IApplication {

    private final Pattern only = Pattern.compile(System.getProperty("maitri.bench.only", ""));
    private boolean failed;
    private Report report;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int own = Arrays.asList(arguments).indexOf("bench") + 1;
        report = new Report(Path.of(arguments[own]));
        Path folder = Path.of(arguments[own + 1]);
        List<Long> sizes =
                Arrays.stream(arguments[own + 2].split(",")).map(Long::valueOf).toList();
        part("deadlines", () -> new DeadlineBench(report).run());
        part("import, warming up", () -> warmUp(folder.resolve("warm-up")));
        Function<Path, Place> places = Place::embedded;
        if (arguments.length > own + 3) {
            Place server = Place.server(arguments[own + 3]);
            places = files -> server;
        }
        for (long rows : sizes) {
            measure(rows, folder.resolve("rows-" + rows), places);
        }
        return failed ? Integer.valueOf(1) : EXIT_OK;
    }

    /** One after the other, each database in a folder of its own. */
    private void measure(long rows, Path folder, Function<Path, Place> places) throws Exception {
        Path files = Files.createDirectories(folder);
        part("import, search, lists", () -> measureRows(places.apply(files), rows, files));
        part("customers, duplicates, segments, timeline, merge", () -> measureCustomers(places.apply(files), rows));
        dispose(files);
        Path others = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tickets"));
        part(
                "tickets: lists, tickets: a day's report, tickets: deadlines, tickets: search",
                () -> measureTickets(places.apply(others), rows));
        dispose(others);
    }

    private void part(String what, Effort.Work work) {
        if (only.matcher(what).find()) {
            all(what, work);
        }
    }

    /** What fails is told, and the rest is measured still. */
    private void all(String what, Effort.Work work) {
        System.getLogger(BenchApplication.class.getName()).log(System.Logger.Level.INFO, "{0}", what);
        try {
            work.run();
        } catch (Exception | AssertionError | LinkageError wrong) {
            failed = true;
            ILog.of(BenchApplication.class).error("Not measured: " + what, wrong);
            report.failed(what, wrong);
        }
    }

    private static void warmUp(Path folder) throws Exception {
        Place place = Place.embedded(Files.createDirectories(folder));
        try (OpenDatabase open = open(place)) {
            new ImportBench(Services.await(Imports.class), new PlainImport(place.empty()), folder).warmUp();
        }
        delete(folder);
    }

    private static OpenDatabase open(Place place) {
        return Services.await(Profiles.class).open(place.profile(), Progress.NONE);
    }

    private void measureRows(Place place, long rows, Path files) throws Exception {
        try (OpenDatabase open = open(place)) {
            if (Place.isEmpty(open, "campaigns.result")) {
                part(
                        "import",
                        () -> new ImportBench(Services.await(Imports.class), new PlainImport(place.empty()), files)
                                .run(place.name(), rows, report));
            }
            part("search", () -> new SearchBench(open.records(), place.name(), rows, report).run());
            part("lists", () -> new ListBench(place.same(), open.records(), place.name(), rows, report).run());
            noteSize("file after import", place, rows);
        }
        noteSize("file after closing", place, rows);
    }

    /** @param place whose connections are from after the database was opened again */
    private void measureCustomers(Place place, long rows) throws Exception {
        String name = place.name();
        try (OpenDatabase open = open(place)) {
            CustomerBench customers = new CustomerBench(open, name, rows, report);
            part("customers put in for customers, duplicates and segments", customers::add);
            part("customers", customers::find);
            part("duplicates", customers::scan);
            part(
                    "segments",
                    () -> new SegmentBench(place.same(), Services.await(Segments.class), name, rows, report).run());
            part("timeline", () -> new TimelineBench(place.same(), open.database(), name, report).run());
            part("merge", () -> new MergeBench(open.database(), Services.await(Merges.class), name, report).run());
        }
    }

    private void measureTickets(Place place, long tickets) throws Exception {
        String name = place.name();
        boolean server = !place.profile().isEmbedded();
        PlainTickets plain = new PlainTickets(place.same(), server);
        try (OpenDatabase open = open(place)) {
            TicketRows rows = new TicketRows(place.same(), server);
            boolean fresh = plain.tickets() != tickets;
            if (fresh) {
                if (server) {
                    plain.change(
                            "TRUNCATE TABLE tickets_ticket, tickets_message, tickets_event, service_deadline, service_followed CASCADE");
                }
                Effort made = Effort.of(() -> add(tickets, open, rows));
                report.note(name + "tickets: made in the database", tickets, "s", made.seconds(), Double.NaN);
            }
            rows.makeDue();
            TicketSums sums = new TicketSums(plain, name, tickets, report);
            part("tickets: lists", () -> new TicketBench(plain, open, name, tickets, report).run());
            part("tickets: a day's report", sums::report);
            part("tickets: deadlines", sums::recompute);
            part("tickets: search", () -> new TicketFinds(name, tickets, report).run(fresh));
            noteSize("file with tickets", place, tickets);
        }
    }

    /** As an import does it: indexes that can rest meanwhile do so. */
    private static void add(long tickets, OpenDatabase open, TicketRows rows) {
        Set<Class<?>> entities = Set.of(Ticket.class, Message.class, TicketEvent.class);
        open.database()
                .fill(
                        "Bench",
                        entities,
                        tickets * TicketRows.MESSAGES_EACH,
                        work -> {
                            try {
                                rows.add(tickets);
                                return null;
                            } catch (SQLException failed) {
                                throw new IllegalStateException(failed);
                            }
                        },
                        Progress.NONE);
    }

    private void noteSize(String what, Place place, long rows) throws IOException {
        if (place.profile().isEmbedded()) {
            long bytes = Files.size(place.profile().folder().resolve("maitri.mv.db"));
            report.note(place.name() + what, rows, "MiB", bytes / 1048576.0, Double.NaN);
        }
    }

    private static void dispose(Path folder) throws Exception {
        if (!Boolean.getBoolean("maitri.bench.keep")) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Override
    public void stop() {
        // Nothing to stop: each measurement closes what it opened.
    }
}
