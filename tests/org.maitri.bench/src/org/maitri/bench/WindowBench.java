package org.maitri.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.views.IViewDescriptor;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/**
 * How long a key may have to wait at most, while everything there is to open is opened for the first time in a session, a list
 * and a timeline are scrolled, and something is searched for. Each line of the report is the longest of its kind; the limit is
 * what it costs to open a perspective with nothing in it.
 */
final class WindowBench {

    private static final int PAGES = 20;
    private static final int MANY = 5;
    private static final String PERSPECTIVE = "first, perspective ";
    private static final String BARE = PERSPECTIVE + "org.maitri.bench.perspective.bare";
    private static final String PLATFORM = "first, pages of the preferences that the platform brings";
    private static final String CUSTOMERS = "org.maitri.customers.ui.perspective.customers";
    private static final String TICKETS = "org.maitri.tickets.ui.perspective.tickets";
    private static final String TICKET = "tickets.ticket";
    private static final List<String> OF_A_LIST = List.of(
            "org.maitri.ui.command.change",
            "org.maitri.ui.command.columns",
            "org.maitri.ui.command.filter",
            "org.maitri.ui.command.merge",
            "org.maitri.ui.command.duplicates");
    private static final List<String> OF_A_TICKET = List.of(
            "org.maitri.tickets.ui.command.reply",
            "org.maitri.tickets.ui.command.note",
            "org.maitri.tickets.ui.command.macro",
            "org.maitri.tickets.ui.command.assign",
            "org.maitri.tickets.ui.command.link",
            "org.maitri.tickets.ui.command.split");
    private static final List<String> ANYWHERE = List.of(
            "org.maitri.workbench.command.import",
            "org.maitri.workbench.command.export",
            "org.eclipse.ui.window.quickAccess",
            "org.maitri.workbench.command.new",
            "org.maitri.workbench.command.connect",
            "org.maitri.workbench.command.profile",
            "org.maitri.workbench.command.guide",
            "org.maitri.workbench.command.history",
            "org.maitri.workbench.command.diagnostics",
            "org.maitri.workbench.command.plugins",
            "org.eclipse.ui.help.aboutAction");

    private final WindowDriver window;
    private final Report report;
    private final WatchedWindow watched;

    WindowBench(WindowDriver window, Report report) {
        this.window = window;
        this.report = report;
        this.watched = new WatchedWindow(window);
    }

    void run() throws IOException {
        Database database = Services.await(Database.class);
        int before = Integer.getInteger("maitri.bench.rest", 0);
        watched.note("the data is opened", before > 0 ? watched.rest() : UiWatch.Pause.NONE);
        WatchedWindow.pause(before);
        watched.note("nobody does anything", before > 0 ? watched.rest() : UiWatch.Pause.NONE);
        perspectives().forEach(each -> watched.note(PERSPECTIVE + each, show(each)));
        perspectives().forEach(each -> watched.note("again, every perspective", show(each)));
        show(CUSTOMERS);
        watched.note("first, page of a record", open(first(Customers.TYPE)));
        watched.note("first, search", search());
        choose(Customers.TYPE, 2);
        OF_A_LIST.forEach(this::command);
        command("org.maitri.customers.ui.command.focus");
        show(TICKETS);
        watched.note("first, page of a ticket", open(first(TICKET)));
        OF_A_TICKET.forEach(this::command);
        ANYWHERE.forEach(this::command);
        preferences();
        views().forEach(each -> watched.note("first, every other list and view", view(each)));
        window.tell(() -> page().closeAllEditors(false));
        types().forEach(each -> watched.note("first, page of each kind", openNew(each)));
        watched.note("a list is scrolled", scroll("NatTable"));
        watched.note("again, search", search());
        watched.note("again, page of a record", open(first(Customers.TYPE)));
        RecordRef customer = TimelineBench.customer(database);
        watched.note("10,000 entries, page", open(customer));
        watched.note("10,000 entries, timeline is scrolled", scroll("TimelineCanvas"));
        perspectives().forEach(each -> watched.note("again, every perspective with pages open", show(each)));
        records(Customers.TYPE, MANY).forEach(this::open);
        records(TICKET, MANY).forEach(this::open);
        perspectives().forEach(each -> watched.note("again, every perspective with ten pages open", show(each)));
        watched.report(report, before > 0 ? "" : "at once, ", BARE);
    }

    private void command(String command) {
        watched.note("first, " + command, watched.command(command));
    }

    private List<String> perspectives() {
        return Arrays.stream(window.ask(
                        () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()))
                .map(IPerspectiveDescriptor::getId)
                .toList();
    }

    private UiWatch.Pause show(String perspective) {
        return watched.during(perspective, () -> {
            try {
                PlatformUI.getWorkbench()
                        .showPerspective(perspective, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private List<String> views() {
        return Arrays.stream(window.ask(
                        () -> PlatformUI.getWorkbench().getViewRegistry().getViews()))
                .map(IViewDescriptor::getId)
                .filter(each -> each.startsWith("org.maitri."))
                .toList();
    }

    private UiWatch.Pause view(String view) {
        return watched.during(view, () -> {
            try {
                page().showView(view);
            } catch (PartInitException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static List<RecordType<?>> types() {
        return Services.await(Records.class).types().stream()
                .filter(RecordType::standalone)
                .toList();
    }

    private UiWatch.Pause openNew(RecordType<?> type) {
        UiWatch.Pause opened =
                watched.during("new " + type.id(), () -> RecordPages.openNew(page(), type.id(), Map.of()));
        return opened.or(
                watched.during("closing " + type.id(), () -> page().closeEditor(page().getActiveEditor(), false)));
    }

    private static RecordRef first(String type) {
        return records(type, 1).getFirst();
    }

    private static List<RecordRef> records(String type, int count) {
        Records records = Services.await(Records.class);
        return records.page(ListQuery.of(records.requireType(type), count), Progress.NONE).stream()
                .map(row -> row.record())
                .toList();
    }

    private UiWatch.Pause open(RecordRef record) {
        return watched.during("page of " + record.type(), () -> RecordPages.open(page(), record));
    }

    /** Chooses records of the list that is in front. */
    private void choose(String type, int count) {
        List<RecordRef> chosen = records(type, count);
        show(CUSTOMERS);
        view("org.maitri.customers.ui.view.persons");
        window.tell(() ->
                page().getActivePart().getSite().getSelectionProvider().setSelection(new StructuredSelection(chosen)));
    }

    private void preferences() {
        AtomicReference<PreferenceDialog> dialog = new AtomicReference<>();
        watched.note("first, preferences", watched.during("preferences", () -> {
            dialog.set(PreferencesUtil.createPreferenceDialogOn(window.shell(), null, null, null));
            dialog.get().open();
        }));
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode page : pages.getElements(PreferenceManager.PRE_ORDER)) {
            UiWatch.Pause opened = watched.during(
                    "preferences " + page.getId(),
                    () -> ((IWorkbenchPreferenceContainer) dialog.get()).openPage(page.getId(), null));
            boolean own = page.getPage().getClass().getName().startsWith("org.maitri.");
            watched.note(own ? "first, every page of the preferences" : PLATFORM, opened);
        }
        watched.note("first, preferences", watched.during("closing preferences", dialog.get()::close));
    }

    private UiWatch.Pause scroll(String kind) {
        Control control = window.await(
                kind + " shows",
                Control.class,
                each -> each.getClass().getSimpleName().equals(kind));
        return Stream.generate(() -> watched.during("scrolling " + kind, () -> {
                    Event key = new Event();
                    key.keyCode = SWT.PAGE_DOWN;
                    control.notifyListeners(SWT.KeyDown, key);
                }))
                .limit(PAGES)
                .reduce(UiWatch.Pause::or)
                .orElseThrow();
    }

    private UiWatch.Pause search() {
        UiWatch.Pause opened = watched.during("search", () -> window.run("org.maitri.workbench.command.search"));
        Text field = window.await(
                "the search opens",
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getShell().getParent() != null);
        UiWatch.Pause longest = Stream.of("m", "mu", "muc", "much", "much ", "much k", "much kn", "an", "an b")
                .map(typed -> watched.during("search", () -> field.setText(typed)))
                .reduce(opened, UiWatch.Pause::or);
        window.tell(() -> field.getShell().close());
        return longest;
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
