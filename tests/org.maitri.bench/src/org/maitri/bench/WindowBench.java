package org.maitri.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.Records;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/**
 * How long a key may have to wait at most, while perspectives are opened, a list and a timeline are scrolled, and something is
 * searched for.
 */
final class WindowBench {

    private static final int PAGES = 20;
    private static final int QUIET_TURNS = 6;
    private static final int MOST_TURNS = 200;

    private final WindowDriver window;
    private final Report report;
    private final UiWatch watch;

    WindowBench(WindowDriver window, Report report) {
        this.window = window;
        this.report = report;
        this.watch = window.ask(() -> new UiWatch(PlatformUI.getWorkbench().getDisplay()));
    }

    void run() throws IOException {
        RecordRef customer = TimelineBench.customer(Services.await(Database.class));
        note("every perspective, for the first time", openEverything());
        note("every perspective, once more", openEverything());
        show("org.maitri.customers.ui.perspective.customers");
        note("a list is scrolled", scroll("NatTable"));
        note("a page opens, for the first time", open(anybody()));
        note("a page with 10,000 entries opens", open(customer));
        note("its timeline is scrolled", scroll("TimelineCanvas"));
        note("something is searched for", search());
    }

    private void note(String what, UiWatch.Pause pause) throws IOException {
        report.note("longest pause: " + what, 0, "ms", pause.millis(), Double.NaN);
        report.note("longest pause, processor time: " + what, 0, "ms", pause.processorMillis(), Double.NaN);
    }

    private UiWatch.Pause openEverything() {
        return Arrays.stream(window.ask(
                        () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()))
                .map(IPerspectiveDescriptor::getId)
                .map(this::show)
                .reduce(UiWatch.Pause::or)
                .orElseThrow();
    }

    private UiWatch.Pause show(String perspective) {
        return during(perspective, () -> {
            try {
                PlatformUI.getWorkbench()
                        .showPerspective(perspective, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static RecordRef anybody() {
        Records records = Services.await(Records.class);
        return records.page(ListQuery.of(records.requireType(Customers.TYPE), 1), Progress.NONE)
                .getFirst()
                .record();
    }

    private UiWatch.Pause open(RecordRef record) {
        return during(
                "page",
                () -> RecordPages.open(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), record));
    }

    private UiWatch.Pause scroll(String kind) {
        Control control = window.await(
                kind + " shows",
                Control.class,
                each -> each.getClass().getSimpleName().equals(kind));
        Supplier<UiWatch.Pause> page = () -> during("scrolling " + kind, () -> {
            Event key = new Event();
            key.keyCode = SWT.PAGE_DOWN;
            control.notifyListeners(SWT.KeyDown, key);
        });
        return Stream.generate(page).limit(PAGES).reduce(UiWatch.Pause::or).orElseThrow();
    }

    private UiWatch.Pause search() {
        window.run("org.maitri.workbench.command.search");
        Text field = window.await(
                "the search opens",
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getShell().getParent() != null);
        UiWatch.Pause longest = List.of("m", "mu", "muc", "much", "much ", "much k", "much kn", "an", "an b").stream()
                .map(typed -> during("search", () -> field.setText(typed)))
                .reduce(UiWatch.Pause::or)
                .orElseThrow();
        window.tell(() -> field.getShell().close());
        return longest;
    }

    /** The longest pause from now until all that an action began has come to rest. */
    private UiWatch.Pause during(String what, Runnable action) {
        window.tell(() -> watch.next(what));
        window.start(action);
        int quiet = 0;
        for (int turn = 0; turn < MOST_TURNS && quiet < QUIET_TURNS; turn++) {
            sleep();
            boolean busy = Arrays.stream(Job.getJobManager().find(null))
                    .anyMatch(job -> !job.isSystem() && job.getState() == Job.RUNNING);
            quiet = busy ? 0 : quiet + 1;
        }
        return window.ask(() -> watch.next(""));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
