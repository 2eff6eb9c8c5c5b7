package org.maitri.bench;

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
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.testsupport.Services;

/**
 * Measures imports, lists and the search. Arguments: the report's file, a folder to work in, and the numbers of rows,
 * separated by commas.
 */
public final class BenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int own = Arrays.asList(arguments).indexOf("bench") + 1;
        Report report = new Report(Path.of(arguments[own]));
        Path folder = Path.of(arguments[own + 1]);
        for (String rows : arguments[own + 2].split(",")) {
            measure(Long.parseLong(rows), Files.createDirectories(folder.resolve("rows-" + rows)), report);
        }
        return EXIT_OK;
    }

    private static void measure(long rows, Path folder, Report report) throws Exception {
        Profile profile = Profile.embedded("bench", folder.resolve("profile"));
        try (OpenDatabase open = Services.await(Profiles.class).open(profile, Progress.NONE)) {
            new ImportBench(folder, rows, report).run();
            new ListBench(profile.folder().resolve("maitri"), open.records(), rows, report).run();
            new SearchBench(open.records(), rows, report).run();
        }
        delete(folder);
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
