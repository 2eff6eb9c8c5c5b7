package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/** What a person does in the window on the first day. */
class WorkbenchTest {

    private static final String PERSON = "customers.person";

    private final WindowDriver window = new WindowDriver();

    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void wait_for_the_window() {
        Services.await(Database.class);
        records = Services.await(Records.class);
        window.settle();
    }

    @AfterEach
    void leave_nothing_open() {
        window.tell(() -> {
            for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
                if (shell.getParent() != null && !shell.isDisposed()) {
                    shell.close();
                }
            }
        });
        window.settle();
        window.tell(() -> window.page().closeAllEditors(false));
    }

    @Test
    void the_window_shows_with_a_proper_size() {
        window.await("the window is as large as a window", () -> {
            Shell shell = window.shell();
            return shell.isVisible() && shell.getSize().x >= 800 && shell.getSize().y >= 600;
        });
    }

    @Test
    void a_file_is_imported_with_the_wizard_and_can_be_taken_back() throws IOException {
        Path file =
                people("Asha Rao,asha.rao@example.com", "Ravi Das,ravi.das@example.com", "Mei Lin,mei.lin@example.com");
        long before = count();

        importWithTheWizard(file, 3);
        assertThat(count()).isEqualTo(before + 3);

        window.press(button("Undo import"));
        window.await("the import is undone", () -> count() == before);
    }

    @Test
    void a_customer_is_opened_edited_undone_and_saved() throws IOException {
        importWithTheWizard(people("Lena Okafor,lena.okafor@example.com"), 1);
        window.press(button("Finish"));
        RecordRef lena = find("Lena Okafor");

        window.tell(() -> RecordPages.open(window.page(), lena));
        Text name = window.await(
                "the name is shown in a field",
                Text.class,
                text -> text.getText().equals("Lena Okafor"));
        window.type(name, "Lena Okafor-Brandt");
        assertThat(isDirty()).isTrue();

        window.run("org.eclipse.ui.edit.undo");
        window.await("the old name is back", () -> name.getText().equals("Lena Okafor"));
        window.await("nothing is left to save", () -> !isDirty());

        window.type(name, "Lena Okafor-Brandt");
        window.run("org.eclipse.ui.file.save");
        window.await("it is saved", () -> !isDirty());
        assertThat(find("Lena Okafor-Brandt")).isEqualTo(lena);
    }

    @Test
    void a_customer_is_found_by_the_first_letters_and_opened_with_the_keyboard() throws IOException {
        importWithTheWizard(people("Thandiwe Nkosi,thandiwe@example.com"), 1);
        window.press(button("Finish"));
        window.await(
                "the wizard is gone",
                () -> window.find(Button.class, b -> b.getText().contains("Finish"))
                        .isEmpty());

        window.await(
                "the window has the keyboard again",
                () -> window.shell().getDisplay().getActiveShell() == window.shell());
        window.settle();

        window.run("org.maitri.workbench.command.search");
        Text field = window.await(
                "the search opens",
                Text.class,
                text -> text.getShell().getText().equals("Search everything"));
        window.type(field, "thandi");
        window.await(
                "she is among the answers",
                () -> window.find(
                                Table.class,
                                table -> table.getShell() == field.getShell()
                                        && Arrays.stream(table.getItems())
                                                .anyMatch(item -> item.getText().contains("Thandiwe")
                                                        || String.valueOf(item.getData())
                                                                .contains("Thandiwe")))
                        .isPresent());
        window.key(field, 0, SWT.CR, '\r');

        window.await(
                "her page is open",
                () -> window.page().getActiveEditor() != null
                        && window.page().getActiveEditor().getTitle().equals("Thandiwe Nkosi"));
    }

    @Test
    void the_theme_is_switched_while_working() {
        RGB before = window.ask(() -> window.shell().getBackground().getRGB());
        String theme = window.ask(() -> theme().getActiveTheme().getId());

        window.run("org.maitri.workbench.command.theme");

        window.await(
                "another theme is active",
                () -> !theme().getActiveTheme().getId().equals(theme));
        window.await(
                "the window is painted anew",
                () -> !window.shell().getBackground().getRGB().equals(before));
        window.run("org.maitri.workbench.command.theme");
        window.await(
                "the old theme is back", () -> theme().getActiveTheme().getId().equals(theme));
    }

    @Test
    void every_perspective_opens_and_none_of_its_views_fails() {
        IPerspectiveDescriptor[] perspectives = window.ask(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives());
        assertThat(perspectives).hasSizeGreaterThanOrEqualTo(6);
        for (IPerspectiveDescriptor perspective : perspectives) {
            window.showPerspective(perspective.getId());
            List<String> failed = window.ask(() -> Arrays.stream(window.page().getViewReferences())
                    .filter(reference -> window.page().isPartVisible(reference.getPart(false)))
                    .filter(reference -> reference.getView(true) == null
                            || reference.getView(true).getClass().getName().contains("ErrorView"))
                    .map(IViewReference::getId)
                    .toList());
            assertThat(failed).as(perspective.getId()).isEmpty();
        }
    }

    private void importWithTheWizard(Path file, int rows) {
        window.run("org.maitri.workbench.command.import");
        Text field = window.await(
                "the wizard asks for a file",
                Text.class,
                text -> text.getShell().getText().equals("Import a file") && (text.getStyle() & SWT.READ_ONLY) == 0);
        window.type(field, file.toString());
        next();
        next();
        window.press(button("Import now"));
        window.await(
                "the result", Label.class, label -> label.getText().contains("All " + rows + " rows were taken in"));
    }

    private void next() {
        Button next = button("Next");
        window.await("one can go on", next::isEnabled);
        window.press(next);
        window.settle();
    }

    private Button button(String text) {
        return window.await(
                "a button " + text,
                Button.class,
                button -> button.getText().replace("&", "").startsWith(text) && button.isEnabled());
    }

    private Path people(String... rows) throws IOException {
        return Files.write(
                folder.resolve("people.csv"),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("Full Name,E-mail Address"), Arrays.stream(rows))
                        .toList());
    }

    private long count() {
        return off(() -> records.count(ListQuery.of(records.requireType(PERSON), 1), Progress.NONE));
    }

    private RecordRef find(String name) {
        return off(() -> records.page(
                        ListQuery.of(records.requireType(PERSON), 2).where(List.of(Filter.equal("name", name))),
                        Progress.NONE))
                .stream()
                .map(ListRow::record)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is called " + name));
    }

    /** Asks the database, which must not be asked on the UI thread, wherever this is called. */
    private static <T> T off(java.util.function.Supplier<T> question) {
        return java.util.concurrent.CompletableFuture.supplyAsync(question).join();
    }

    private boolean isDirty() {
        return window.ask(() -> Optional.ofNullable(window.page().getActiveEditor())
                .map(editor -> editor.isDirty())
                .orElse(false));
    }

    private static IThemeEngine theme() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
