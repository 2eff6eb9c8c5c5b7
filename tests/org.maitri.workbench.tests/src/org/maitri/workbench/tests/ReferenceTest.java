package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.Records;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/** Pointing at another record on a form. */
class ReferenceTest {

    private static final String PERSON = "customers.person";

    private final WindowDriver window = new WindowDriver();
    private Records records;
    private Text customer;

    @BeforeEach
    void open_a_new_ticket() {
        Services.await(Database.class);
        records = Services.await(Records.class);
        window.settle();
        window.tell(() -> RecordPages.openNew(window.page(), "tickets.ticket", Map.of()));
        window.await("the form is there", Label.class, label -> label.getText().equals("Customer"));
        window.settle();
        customer = window.ask(
                () -> window.find(Text.class, text -> text.getMessage().equals("Type to search"))
                        .orElseThrow());
        window.tell(() -> {
            window.shell().forceActive();
            customer.setFocus();
        });
        window.await("the customer has the focus", customer::isFocusControl);
    }

    @AfterEach
    void leave_nothing_open() {
        window.tell(() -> window.page().closeAllEditors(false));
        window.settle();
    }

    @Test
    void who_is_not_there_yet_is_made_where_they_are_pointed_at() {
        window.type(customer, "Yusuf Okoro");
        Table offered = window.await("a new person is offered", Table.class, ReferenceTest::offersAPerson);
        window.tell(() -> offered.select(indexOfPerson(offered)));
        window.key(customer, 0, SWT.CR, '\r');
        window.await("there is such a person", () -> people("Yusuf Okoro") == 1);
        window.await("the ticket is theirs", () -> customer.getText().equals("Yusuf Okoro"));
        assertThat(window.ask(
                        () -> window.find(Label.class, ReferenceTest::complains).isPresent()))
                .isFalse();
    }

    @Test
    void words_that_nothing_is_called_stay_and_are_complained_of() {
        window.type(customer, "Nobody at all");
        window.tell(() -> window.find(Text.class, text -> text != customer && text.getEditable())
                .orElseThrow()
                .setFocus());
        window.await("the form says so", Label.class, ReferenceTest::complains);
        assertThat((String) window.ask(customer::getText)).isEqualTo("Nobody at all");
        assertThat(people("Nobody at all")).isZero();
    }

    @Test
    void words_that_nothing_is_called_are_complained_of_by_a_save_before_the_field_is_left() {
        window.type(customer, "Nobody at all");
        window.tell(() -> window.page().getActiveEditor().doSave(new NullProgressMonitor()));
        window.await("the form says so", Label.class, ReferenceTest::complains);
        assertThat((String) window.ask(customer::getText)).isEqualTo("Nobody at all");
    }

    private static boolean complains(Label label) {
        return label.getText().startsWith("Choose one of those that are found");
    }

    private static boolean offersAPerson(Table table) {
        return indexOfPerson(table) >= 0;
    }

    private static int indexOfPerson(Table table) {
        return List.of(table.getItems()).stream()
                .map(TableItem::getText)
                .toList()
                .indexOf("Yusuf Okoro  \u00b7  New person");
    }

    private long people(String name) {
        return off(() -> records.count(
                ListQuery.of(records.requireType(PERSON), 1)
                        .where(List.of(Filter.of("name", Filter.Operator.EQUALS, name))),
                Progress.NONE));
    }

    /** Asks the database, which must not be asked on the UI thread, wherever this is called. */
    private static <T> T off(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question).join();
    }
}
