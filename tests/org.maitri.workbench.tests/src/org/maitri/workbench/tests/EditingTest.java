package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.Section;
import org.maitri.ui.page.RecordPages;

/** Changing records: many at once, back to what they were, and while someone else changes them too. */
class EditingTest {

    private static final String PERSON = "customers.person";

    private final WindowDriver window = new WindowDriver();
    private Database database;
    private Records records;

    @BeforeEach
    void wait_for_the_window() {
        database = Services.await(Database.class);
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
    void many_records_are_changed_together_and_taken_back_at_once() {
        add(Map.of("name", "Ada Ndiaye", "city", "Dakar"));
        add(Map.of("name", "Ben Sarr", "city", "Thies"));
        window.showPerspective("org.maitri.customers.ui.perspective.customers");
        window.tell(() -> window.page().activate(window.page().findView("org.maitri.customers.ui.view.persons")));
        window.settle();
        long all = off(() -> records.count(ListQuery.of(type(), 1), Progress.NONE));

        window.run("org.maitri.ui.command.change");
        Combo field = window.await(
                "the dialog asks for a field",
                Combo.class,
                combo -> List.of(combo.getItems()).contains("City"));
        window.tell(() -> {
            field.select(List.of(field.getItems()).indexOf("City"));
            field.notifyListeners(SWT.Selection, new Event());
        });
        Text value = window.await(
                "there is a field for the value",
                Text.class,
                text -> text.getShell() == field.getShell() && (text.getStyle() & SWT.READ_ONLY) == 0);
        window.type(value, "Saint-Louis");
        window.tell(() -> window.find(
                        Button.class, radio -> radio.getText().startsWith("All " + all)) // only where a row is selected
                .ifPresent(radio -> {
                    radio.setSelection(true);
                    radio.notifyListeners(SWT.Selection, new Event());
                }));
        window.press(button("Check first"));
        window.press(button("Change " + all));
        window.await("all live in Saint-Louis", () -> cities().equals(Set.of("Saint-Louis")));

        Link undo = window.await(
                "undo is offered", Link.class, link -> link.getText().contains("Undo"));
        window.tell(() -> undo.notifyListeners(SWT.Selection, new Event()));
        window.await(
                "the old cities are back",
                () -> cities().containsAll(Set.of("Dakar", "Thies")) && !cities().contains("Saint-Louis"));
    }

    @Test
    void an_earlier_value_is_put_back_from_the_history() {
        RecordRef person = add(Map.of("name", "Carla Mendes", "city", "Porto"));
        change(person, "city", "Lisbon");
        open(person);
        Section history = window.await("the history is there", Section.class, section -> {
            Control[] all = section.getParent().getChildren();
            return all.length > 1 && all[all.length - 1] == section;
        });
        if (!window.ask(history::isOpen)) {
            window.key(window.ask(() -> history.getChildren()[0]), 0, SWT.CR, '\r');
        }
        Link back = window.await(
                "the old city can be put back",
                Link.class,
                link -> link.getText().contains("Put back"));
        window.tell(() -> back.notifyListeners(SWT.Selection, new Event()));
        window.await("she lives in Porto again", () -> value(person, "city").equals("Porto"));
    }

    @Test
    void two_who_change_different_fields_both_have_their_way() {
        RecordRef person = add(Map.of("name", "Dina Aziz", "city", "Cairo"));
        Text name = open(person);
        window.type(name, "Dina Aziz-Farouk");
        change(person, "city", "Giza");
        window.run("org.eclipse.ui.file.save");
        window.await("it is saved", () -> value(person, "name").equals("Dina Aziz-Farouk"));
        assertThat(value(person, "city")).isEqualTo("Giza");
    }

    @Test
    void where_two_change_one_field_the_person_chooses() {
        RecordRef person = add(Map.of("name", "Emil Novak", "city", "Brno"));
        Text name = open(person);
        window.type(name, "Emil Nowak");
        change(person, "name", "Emil Nov\u00e1k");
        Button theirs = window.await(
                "their value can be chosen",
                Button.class,
                button ->
                        (button.getStyle() & SWT.RADIO) != 0 && button.getText().equals("Emil Nov\u00e1k"));
        window.await(
                "what it was before can be chosen too",
                () -> window.find(Button.class, button -> button.getText().equals("Emil Novak"))
                        .isPresent());
        window.press(theirs);
        window.press(button("Save with these values"));
        window.await(
                "nothing is left to save",
                () -> !window.page().isEditorAreaVisible()
                        || !window.page().getActiveEditor().isDirty());
        assertThat(value(person, "name")).isEqualTo("Emil Nov\u00e1k");
    }

    private Text open(RecordRef person) {
        window.tell(() -> RecordPages.open(window.page(), person));
        String name = value(person, "name");
        return window.await(
                "the name is shown in a field",
                Text.class,
                text -> text.getText().equals(name));
    }

    private Button button(String text) {
        return window.await(
                "a button " + text,
                Button.class,
                button -> button.getText().replace("&", "").startsWith(text) && button.isEnabled());
    }

    private RecordType<?> type() {
        return records.requireType(PERSON);
    }

    private RecordRef add(Map<String, Object> values) {
        return off(() -> database.write("Add a person", work -> {
            StoredRecord person = type().create();
            values.forEach((field, value) -> write(type(), person, field, value));
            return work.add(person).ref();
        }));
    }

    private void change(RecordRef person, String field, Object value) {
        off(() -> database.write("Change a person", work -> {
            write(type(), work.find(person).orElseThrow(), field, value);
            return null;
        }));
        window.settle();
    }

    private static <E extends StoredRecord> void write(
            RecordType<E> type, StoredRecord record, String field, Object value) {
        type.field(field).orElseThrow().write(type.entity().cast(record), value);
    }

    private String value(RecordRef person, String field) {
        return off(() -> database.read(
                work -> read(type(), work.find(person).orElseThrow(), field).orElse("")));
    }

    private static <E extends StoredRecord> Optional<String> read(
            RecordType<E> type, StoredRecord record, String field) {
        Object value = type.field(field).orElseThrow().read(type.entity().cast(record));
        return Optional.ofNullable(value).map(Object::toString);
    }

    private Set<String> cities() {
        return off(() -> records.page(ListQuery.of(type(), 1000), Progress.NONE)).stream()
                .map(row -> String.valueOf(row.value("city")))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Asks the database, which must not be asked on the UI thread, wherever this is called. */
    private static <T> T off(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }
}
