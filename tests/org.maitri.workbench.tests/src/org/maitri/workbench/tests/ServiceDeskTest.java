package org.maitri.workbench.tests;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IViewPart;
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
import org.maitri.ui.page.RecordPages;

/** What a service desk sets up: its week, drawn with the keys, and its service levels. */
class ServiceDeskTest {

    private static final String CALENDAR = "calendar.calendar";
    private static final String LEVEL = "service.level";
    private static final String LEVELS = "org.maitri.tickets.ui.view.levels";

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
            window.page().closeAllEditors(false);
            IViewPart levels = window.page().findView(LEVELS);
            if (levels != null) {
                window.page().hideView(levels);
            }
        });
    }

    @Test
    void a_week_is_drawn_with_the_keys() {
        RecordRef calendar = off(() -> database.write("Add a calendar", work -> {
            RecordType<?> type = records.requireType(CALENDAR);
            StoredRecord made = type.create();
            write(type, made, "name", "Shop");
            write(type, made, "week", "mon-fri 09:00-17:00");
            return work.add(made).ref();
        }));
        window.tell(() -> RecordPages.open(window.page(), calendar));
        Canvas week = window.await(
                "the week is drawn",
                Canvas.class,
                canvas -> canvas.getClass().getSimpleName().equals("WeekChart"));

        window.key(week, 0, SWT.DEL, SWT.DEL); // what is chosen first is Monday from nine to ten
        window.await(
                "Mondays begin an hour later", () -> value(calendar, "week").contains("mon 10:00-17:00"));
        window.key(week, SWT.MOD1, SWT.ARROW_RIGHT, (char) 0);
        window.key(week, 0, 'b', 'b');
        window.await("they have a break", () -> value(calendar, "breaks").contains("10:00-11:00"));
    }

    @Test
    void the_shipped_service_levels_are_read_and_copied_to_be_changed() {
        window.showView(LEVELS);
        Button copy = window.await(
                "the shipped levels are shown",
                Button.class,
                button -> button.getText().equals("Copy to change"));
        window.press(copy);
        window.await(
                "they are levels like any others",
                () -> off(() -> records.page(ListQuery.of(records.requireType(LEVEL), 10), Progress.NONE))
                                .size()
                        == 2);
        window.await("nothing shipped holds any more", copy::isDisposed);
    }

    private static <E extends StoredRecord> void write(
            RecordType<E> type, StoredRecord record, String field, Object value) {
        type.field(field).orElseThrow().write(type.entity().cast(record), value);
    }

    private String value(RecordRef record, String field) {
        return off(() -> database.read(work ->
                read(records.requireType(record.type()), work.find(record).orElseThrow(), field)));
    }

    private static <E extends StoredRecord> String read(RecordType<E> type, StoredRecord record, String field) {
        return String.valueOf(type.field(field).orElseThrow().read(type.entity().cast(record)));
    }

    /** Asks the database, which must not be asked on the UI thread, wherever this is called. */
    private static <T> T off(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }
}
