package org.maitri.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profiles;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.segment.Segments;
import org.maitri.testsupport.Services;

/**
 * Measures deadlines, imports, lists and the search. Arguments: the report's file, a folder to work in, the numbers of rows, separated
 * by commas, and perhaps the URL of a PostgreSQL database, which is measured with the first of them.
 */
public final class BenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int own = Arrays.asList(arguments).indexOf("bench") + 1;
        Report report = new Report(Path.of(arguments[own]));
        Path folder = Path.of(arguments[own + 1]);
        List<Long> sizes =
                Arrays.stream(arguments[own + 2].split(",")).map(Long::valueOf).toList();
        new DeadlineBench(report).run();
        warmUp(folder.resolve("warm-up"));
        for (long rows : sizes) {
            Path place = Files.createDirectories(folder.resolve("rows-" + rows));
            measureRows(Place.embedded(place), rows, place, report);
            measureCustomers(Place.embedded(place), rows, report);
            delete(place);
        }
        if (arguments.length > own + 3) {
            Path files = Files.createDirectories(folder.resolve("server"));
            Place server = Place.server(arguments[own + 3]);
            measureRows(server, sizes.getFirst(), files, report);
            measureCustomers(server, sizes.getFirst(), report);
            delete(files);
        }
        return EXIT_OK;
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

    private static void measureRows(Place place, long rows, Path files, Report report) throws Exception {
        try (OpenDatabase open = open(place)) {
            new ImportBench(Services.await(Imports.class), new PlainImport(place.empty()), files)
                    .run(place.name(), rows, report);
            new SearchBench(open.records(), place.name(), rows, report).run();
            new ListBench(place.same(), open.records(), place.name(), rows, report).run();
            noteSize("file after import", place, rows, report);
        }
        noteSize("file after closing", place, rows, report);
    }

    /** @param place whose connections are from after the database was opened again */
    private static void measureCustomers(Place place, long rows, Report report) throws Exception {
        try (OpenDatabase open = open(place)) {
            new CustomerBench(open, place.name(), rows, report).run();
            new SegmentBench(place.same(), Services.await(Segments.class), place.name(), rows, report).run();
            new TimelineBench(place.same(), open.database(), place.name(), report).run();
            new MergeBench(open.database(), Services.await(Merges.class), place.name(), report).run();
        }
    }

    private static void noteSize(String what, Place place, long rows, Report report) throws IOException {
        if (place.profile().isEmbedded()) {
            long bytes = Files.size(place.profile().folder().resolve("maitri.mv.db"));
            report.note(place.name() + what, rows, "MiB", bytes / 1048576.0, Double.NaN);
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
