package org.maitri.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
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
 * How long a key may have to wait at most, while perspectives, pages and dialogs are opened for the first time in a session, a
 * list and a timeline are scrolled, and something is searched for. Each line of the report is the longest of its kind; the limit
 * is what it costs to open a perspective with nothing in it.
 */
final class WindowBench {

    private static final int PAGES = 20;
    private static final int QUIET_TURNS = 6;
    private static final int MOST_TURNS = 200;
    private static final String BARE = "org.maitri.bench.perspective.bare";
    private static final String FIRST_PERSPECTIVE = "first, perspective ";
    private static final String CUSTOMERS = "org.maitri.customers.ui.perspective.customers";
    private static final List<String> DIALOGS = List.of(
            "org.eclipse.ui.window.preferences",
            "org.maitri.workbench.command.import",
            "org.maitri.workbench.command.export",
            "org.eclipse.ui.window.quickAccess",
            "org.maitri.workbench.command.new",
            "org.maitri.ui.command.columns");

    private final WindowDriver window;
    private final Report report;
    private final UiWatch watch;
    private final Map<String, UiWatch.Pause> pauses = new LinkedHashMap<>();

    WindowBench(WindowDriver window, Report report) {
        this.window = window;
        this.report = report;
        this.watch = window.ask(() -> new UiWatch(PlatformUI.getWorkbench().getDisplay()));
    }

    void run() throws IOException {
        Database database = Services.await(Database.class);
        note("the data is opened", rest());
        pause(Integer.getInteger("maitri.bench.rest", 0));
        note("nobody does anything", window.ask(() -> watch.next("")));
        for (String perspective : perspectives()) {
            note(FIRST_PERSPECTIVE + perspective, show(perspective));
        }
        note(
                "again, every perspective",
                perspectives().stream()
                        .map(this::show)
                        .reduce(UiWatch.Pause::or)
                        .orElseThrow());
        show(CUSTOMERS);
        note("first, page of a record", open(anybody()));
        note("first, search", search());
        for (String command : DIALOGS) {
            note("first, " + command, dialog(command));
        }
        note("a list is scrolled", scroll("NatTable"));
        note("again, search", search());
        note("again, page of a record", open(anybody()));
        RecordRef customer = TimelineBench.customer(database);
        note("10,000 entries, page", open(customer));
        note("10,000 entries, timeline is scrolled", scroll("TimelineCanvas"));
        report();
    }

    private void note(String what, UiWatch.Pause pause) {
        pauses.put(what, pause);
    }

    private void report() throws IOException {
        double limit = pauses.get(FIRST_PERSPECTIVE + BARE).processorMillis();
        for (Map.Entry<String, UiWatch.Pause> each : pauses.entrySet()) {
            UiWatch.Pause pause = each.getValue();
            report.note("longest pause: " + each.getKey(), 0, "ms", pause.millis(), Double.NaN);
            report.note("longest pause, processor time: " + each.getKey(), 0, "ms", pause.processorMillis(), limit);
        }
    }

    private List<String> perspectives() {
        return Arrays.stream(window.ask(
                        () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()))
                .map(IPerspectiveDescriptor::getId)
                .toList();
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
        window.tell(() -> watch.next("search"));
        window.run("org.maitri.workbench.command.search");
        Text field = window.await(
                "the search opens",
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getShell().getParent() != null);
        UiWatch.Pause opened = rest();
        UiWatch.Pause longest = List.of("m", "mu", "muc", "much", "much ", "much k", "much kn", "an", "an b").stream()
                .map(typed -> during("search", () -> field.setText(typed)))
                .reduce(opened, UiWatch.Pause::or);
        window.tell(() -> field.getShell().close());
        return longest;
    }

    /** A command that opens a dialog, a popup or a page; what it opened is closed. */
    private UiWatch.Pause dialog(String command) {
        window.tell(() -> watch.next(command));
        window.run(command);
        UiWatch.Pause longest = rest();
        window.tell(() -> {
            Shell main = window.shell();
            Arrays.stream(main.getDisplay().getShells())
                    .filter(shell -> shell != main && shell.isVisible())
                    .forEach(Shell::close);
        });
        return longest;
    }

    private UiWatch.Pause during(String what, Runnable action) {
        window.tell(() -> watch.next(what));
        window.start(action);
        return rest();
    }

    /** The longest pause until all that was begun has come to rest. */
    private UiWatch.Pause rest() {
        int quiet = 0;
        for (int turn = 0; turn < MOST_TURNS && quiet < QUIET_TURNS; turn++) {
            pause(50);
            boolean busy = Arrays.stream(Job.getJobManager().find(null))
                    .anyMatch(job -> !job.isSystem() && job.getState() == Job.RUNNING);
            quiet = busy ? 0 : quiet + 1;
        }
        return window.ask(() -> watch.next(""));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
