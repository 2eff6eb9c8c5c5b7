package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;
import org.maitri.ui.theme.Space;

/** Where lists and pages stand, on a laptop's screen. */
class LayoutTest {

    private static final String PERSON = "customers.person";
    private static final int ROW = 28;

    private final WindowDriver window = new WindowDriver();
    private Point size;

    @BeforeEach
    void shrink_the_window() {
        Services.await(Database.class);
        window.settle();
        size = window.ask(() -> window.shell().getSize());
        window.tell(() -> window.shell().setSize(1366, 740));
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
    }

    @AfterEach
    void leave_it_as_it_was() {
        window.tell(() -> {
            window.page().closeAllEditors(false);
            window.shell().setSize(size);
        });
        window.settle();
    }

    @Test
    void a_list_beside_an_open_page_shows_its_rows_and_the_page_its_fields() {
        RecordRef person = add("Zola Mbeki");
        Composite list = shown("RecordGrid");
        window.tell(() -> RecordPages.open(window.page(), person));
        Composite page = shown("RecordPanel");
        window.settle();

        Rectangle rows = window.ask(() -> bounds(list));
        Rectangle fields = window.ask(() -> bounds(page));
        assertThat(rows.height).as("a head and eight rows").isGreaterThanOrEqualTo(9 * ROW);
        assertThat(rows.x + rows.width).as("beside each other").isLessThanOrEqualTo(fields.x);
        assertThat(fields.width).as("two columns of fields").isGreaterThanOrEqualTo(700);
        assertThat(fields.height).isGreaterThanOrEqualTo(500);
    }

    @Test
    void a_perspective_keeps_its_place_while_another_is_shown() {
        Composite list = shown("RecordGrid");
        Shell shell = window.shell();
        window.showPerspective("org.maitri.workbench.perspective.dashboard");
        assertThat(window.ask(list::isVisible)).as("hidden").isFalse();
        assertThat(window.ask(list::getShell)).as("in the same window").isSameAs(shell);

        window.tell(() -> shell.setSize(1200, 700));
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        assertThat(window.ask(list::isVisible)).as("shown again").isTrue();
        assertThat(window.ask(() -> bounds(list).width))
                .as("in the window as it is now")
                .isLessThan(1200);
    }

    @Test
    void what_a_perspective_shows_is_not_laid_out_again_when_one_comes_back_to_it() {
        Composite list = shown("RecordGrid");
        window.showPerspective("org.maitri.workbench.perspective.dashboard");
        AtomicInteger times = new AtomicInteger();
        Composite inside = window.ask(() -> counting(list.getParent(), times));
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.settle();
        assertThat(times).as("was laid out anew").hasValue(0);
        window.tell(() -> window.shell().layout(true, true));
        assertThat(times).as("is part of the window").hasPositiveValue();
        window.tell(inside::dispose);
    }

    @Test
    void a_page_keeps_its_place_while_a_perspective_without_room_for_pages_is_shown() {
        openNew("Naledi Ngcobo");
        Composite page = shown("RecordPanel");
        Rectangle before = window.ask(() -> bounds(page));
        AtomicInteger times = new AtomicInteger();
        Composite inside = window.ask(() -> counting(page, times));

        window.showPerspective("org.maitri.workbench.perspective.dashboard");
        window.settle();
        assertThat(window.ask(page::isVisible)).as("hidden").isFalse();
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.await("the page is back", page::isVisible);
        assertThat(window.ask(() -> bounds(page))).isEqualTo(before);
        assertThat(times).as("was laid out anew").hasValue(0);
        window.tell(inside::dispose);
    }

    @Test
    void a_page_has_its_room_in_the_window_as_it_is_when_its_perspective_comes_back() {
        openNew("Zanele Mthembu");
        Composite page = shown("RecordPanel");
        window.showPerspective("org.maitri.workbench.perspective.dashboard");
        window.tell(() -> window.shell().setSize(1200, 700));
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.await("the page is back", page::isVisible);
        window.settle();
        Rectangle bounds = window.ask(() -> bounds(page));
        assertThat(bounds.x + bounds.width).isBetween(1150, 1200);
        assertThat(bounds.width).isGreaterThan(400);
    }

    @Test
    void pages_that_are_minimized_are_hidden_and_come_back_where_they_were() {
        openNew("Ayanda Nkosi");
        Composite page = shown("RecordPanel");
        Rectangle before = window.ask(() -> bounds(page));
        IWorkbenchPartReference part = window.ask(() -> window.page().getEditorReferences()[0]);
        window.tell(() -> window.page().setPartState(part, IWorkbenchPage.STATE_MINIMIZED));
        window.await("the page is hidden", () -> !page.isVisible());
        window.tell(() -> window.page().setPartState(part, IWorkbenchPage.STATE_RESTORED));
        window.await("the page is back", page::isVisible);
        window.settle();
        assertThat(window.ask(() -> bounds(page))).isEqualTo(before);
    }

    @Test
    void sections_of_a_page_that_are_below_what_is_seen_are_laid_out_too() {
        RecordRef person = add("Nomsa Khumalo");
        window.tell(() -> RecordPages.open(window.page(), person));
        Composite content = shown("PageContent");
        window.settle();
        window.tell(() -> window.shell().setSize(1200, 700));
        window.settle();
        List<Composite> sections = window.ask(() -> Arrays.stream(content.getChildren())
                .filter(Composite.class::isInstance)
                .map(Composite.class::cast)
                .toList());
        assertThat(window.ask(() -> sections.getLast().getBounds().y))
                .as("below")
                .isGreaterThan(window.ask(() -> content.getParent().getClientArea().height));
        assertThat(window.ask(() -> sections.stream()
                        .map(section -> section.getChildren()[0].getSize().x)
                        .filter(width -> width == 0 || width > content.getSize().x)
                        .toList()))
                .as("not as wide as the page")
                .isEmpty();
    }

    @Test
    void a_list_that_is_maximized_stays_so_while_another_perspective_is_shown() {
        Composite list = shown("RecordGrid");
        openNew("Lindiwe Zulu");
        int beside = window.ask(() -> bounds(list).width);
        IWorkbenchPartReference part = window.ask(() -> window.page().getViewReferences()[0]);
        window.tell(() -> window.page().toggleZoom(part));
        window.settle();
        int alone = window.ask(() -> bounds(list).width);
        assertThat(alone).isGreaterThan(beside);

        window.showPerspective("org.maitri.workbench.perspective.dashboard");
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.settle();
        assertThat(window.ask(() -> bounds(list).width)).isEqualTo(alone);
        window.tell(() -> window.page().toggleZoom(part));
        window.settle();
        assertThat(window.ask(() -> bounds(list).width)).isEqualTo(beside);
    }

    @Test
    void a_page_that_closes_gives_its_room_to_the_list() {
        openNew("Thabo Cele");
        window.await("the page has its room", () -> window.page().isEditorAreaVisible());
        window.tell(() -> window.page().closeAllEditors(false));
        window.await("the list has it again", () -> !window.page().isEditorAreaVisible());
    }

    @Test
    void another_record_of_the_pages_type_is_added_from_the_page() {
        openNew("Sipho Dube");
        var before = window.ask(() -> window.page().getActiveEditor());
        window.run("org.maitri.ui.command.new");
        window.await("another page is open", () -> window.page().getActiveEditor() != before);
        assertThat(window.ask(() -> window.page().getEditorReferences().length)).isEqualTo(2);
    }

    @Test
    void enter_opens_the_row_that_is_selected_and_not_the_next() {
        add("Aab Bly");
        add("Aab Cox");
        window.settle();
        Composite list = shown("RecordGrid");
        Control rows = window.ask(() -> list.getChildren()[0]);
        window.key(rows, 0, SWT.HOME, (char) 0);
        window.key(rows, 0, SWT.CR, '\r');
        window.await(
                "the first row's page is open",
                () -> window.page().getActiveEditor() != null
                        && window.page().getActiveEditor().getTitle().equals("Aab Bly"));
    }

    @Test
    void a_click_on_the_head_of_a_column_chooses_no_rows() {
        add("Aac Bly");
        add("Aac Cox");
        window.settle();
        Composite list = shown("RecordGrid");
        Control rows = window.ask(() -> list.getChildren()[0]);
        window.tell(() -> {
            for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.button = 1;
                event.count = 1;
                event.x = 40;
                event.y = 10;
                rows.notifyListeners(kind, event);
            }
        });
        window.settle();
        assertThat(window.ask(
                        () -> window.find(Label.class, label -> label.getText().endsWith(" selected"))
                                .isPresent()))
                .isFalse();
    }

    @Test
    void what_takes_the_place_of_something_as_large_shows() {
        Composite place = window.ask(() -> {
            Shell shell = new Shell(window.shell());
            shell.setLayout(Space.grid(1, 0, 0));
            Composite inner = new Composite(shell, SWT.NONE);
            inner.setLayout(Space.grid(1, 0, 0));
            new Label(inner, SWT.NONE).setText("steady");
            shell.open();
            return inner;
        });
        window.settle();
        window.tell(() -> {
            Space.clear(place);
            new Label(place, SWT.NONE).setText("steady");
            place.getParent().requestLayout();
        });
        window.await("it shows", () -> place.getChildren()[0].getSize().x > 0);
        window.tell(() -> place.getShell().dispose());
    }

    @Test
    void all_pages_are_closed_one_after_the_other() {
        List<RecordRef> people = List.of(add("Close One"), add("Close Two"), add("Close Three"));
        people.forEach(person -> window.tell(() -> RecordPages.open(window.page(), person)));
        window.settle();
        int left = window.ask(() -> {
            try {
                window.page()
                        .getWorkbenchWindow()
                        .getService(IHandlerService.class)
                        .executeCommand(IWorkbenchCommandConstants.FILE_CLOSE_ALL, null);
            } catch (CommandException failed) {
                throw new IllegalStateException(failed);
            }
            return window.page().getEditorReferences().length;
        });
        assertThat(left).as("pages that wait for their turn").isBetween(1, people.size() - 1);
        window.await("no page is open", () -> window.page().getEditorReferences().length == 0);
    }

    @Test
    void a_page_that_is_opened_after_another_perspective_was_shown_is_seen() {
        RecordRef person = add("Seen Again");
        window.tell(() -> RecordPages.open(window.page(), person));
        window.settle();
        window.tell(() -> window.page().closeAllEditors(false));
        window.settle();
        window.showPerspective("org.maitri.tickets.ui.perspective.tickets");
        window.settle();
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.settle();
        window.tell(() -> RecordPages.open(window.page(), person));
        window.settle();
        assertThat(window.ask(() -> window.find(
                        Composite.class, each -> "EditorStack.OnboardingContainer".equals(each.getData("id")))))
                .as("what tells what to do where no page is open")
                .isEmpty();
    }

    private static RecordRef add(String name) {
        RecordType<?> type = Services.await(Records.class).requireType(PERSON);
        Database database = Services.await(Database.class);
        return CompletableFuture.supplyAsync(() -> database.write(
                        "Add a person", work -> work.add(named(type, name)).ref()))
                .join();
    }

    private static <E extends StoredRecord> E named(RecordType<E> type, String name) {
        E person = type.create();
        type.field("name").orElseThrow().write(person, name);
        return person;
    }

    private void openNew(String name) {
        window.tell(() -> RecordPages.openNew(window.page(), PERSON, Map.of("name", name)));
        shown("RecordPanel");
        window.settle();
    }

    private Composite shown(String kind) {
        return window.await(
                kind + " shows",
                Composite.class,
                each -> each.getClass().getSimpleName().equals(kind));
    }

    /** Something that counts how often it is laid out. */
    private static Composite counting(Composite parent, AtomicInteger times) {
        Composite inside = new Composite(parent, SWT.NONE);
        inside.setLayout(new Layout() {
            @Override
            protected Point computeSize(Composite composite, int width, int height, boolean flush) {
                return new Point(0, 0);
            }

            @Override
            protected void layout(Composite composite, boolean flush) {
                times.incrementAndGet();
            }
        });
        return inside;
    }

    private static Rectangle bounds(Control control) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds());
    }
}
