package org.maitri.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.maitri.testsupport.WindowDriver;

/**
 * Notes when the window is usable: it is shown and the UI thread answers. Property {@code maitri.bench.start} names what was
 * started, {@code maitri.bench.report} the report, {@code maitri.bench.memory} asks for the memory after every perspective was opened, {@code maitri.bench.window} for
 * how long the window does not answer at most.
 */
public final class StartMarker implements IStartup {

    private final WindowDriver window = new WindowDriver();

    @Override
    public void earlyStartup() {
        String name = System.getProperty("maitri.bench.start");
        if (name != null) {
            Thread.ofPlatform()
                    .name("start marker")
                    .start(() -> mark(name, new Report(Path.of(System.getProperty("maitri.bench.report")))));
        }
    }

    private void mark(String name, Report report) {
        try {
            window.await(
                    "the window shows",
                    () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                            .anyMatch(w -> w.getShell() != null && w.getShell().isVisible()));
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            report.note("start: " + name, 0, "s", (System.currentTimeMillis() - started) / 1000.0, Double.NaN);
            if (Boolean.getBoolean("maitri.bench.window")) {
                new WindowBench(window, report).run();
            }
            if (Boolean.getBoolean("maitri.bench.memory")) {
                openEverything();
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                report.note(
                        "heap after every perspective",
                        0,
                        "MiB",
                        (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0,
                        Double.NaN);
                report.note("resident after every perspective", 0, "MiB", residentKiB() / 1024.0, Double.NaN);
            }
        } catch (IOException | RuntimeException | AssertionError failed) {
            ILog.of(StartMarker.class).error("The start could not be measured", failed);
        } finally {
            window.start(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void openEverything() {
        for (IPerspectiveDescriptor perspective : window.ask(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())) {
            window.showPerspective(perspective.getId());
        }
    }

    private static long residentKiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
