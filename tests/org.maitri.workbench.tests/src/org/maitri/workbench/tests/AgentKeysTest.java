package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
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

/** What agents do a hundred times a day has keys, and a sheet shows those that work. */
class AgentKeysTest {

    private static final String TICKET = "tickets.ticket";
    private static final String COMMANDS = "org.maitri.tickets.ui.command.";

    private final WindowDriver window = new WindowDriver();
    private RecordRef ticket;

    @BeforeEach
    void open_a_ticket() {
        Database database = Services.await(Database.class);
        Records records = Services.await(Records.class);
        window.settle();
        ticket = CompletableFuture.supplyAsync(() -> database.write("Add a ticket", work -> {
                    RecordType<?> type = records.requireType(TICKET);
                    StoredRecord made = type.create();
                    write(type, made, "subject", "Keys");
                    return work.add(made).ref();
                }))
                .join();
        window.tell(() -> RecordPages.open(window.page(), ticket));
        window.await("the ticket is shown", Text.class, text -> text.getText().equals("Keys"));
        window.settle();
    }

    @AfterEach
    void leave_nothing_open() {
        window.tell(() -> window.page().closeAllEditors(false));
    }

    @Test
    void the_sheet_shows_what_works_on_a_ticket() {
        window.run("org.maitri.workbench.command.keys");
        Tree sheet = window.await("the sheet is open", Tree.class, tree -> tree.getHeaderVisible());
        List<String> shown = window.ask(() -> Arrays.stream(sheet.getItems())
                .flatMap(group -> Stream.of(group.getItems()))
                .map(TreeItem::getText)
                .toList());
        window.tell(() -> sheet.getShell().close());

        assertThat(shown)
                .contains("Reply to customer", "Write internal note", "Take ticket", "Assign ticket", "Preview it")
                .doesNotContain("Content Assist", "Collapse All");
    }

    @Test
    void no_two_commands_have_the_same_keys() {
        Map<String, String> commands = new HashMap<>();

        for (Binding binding : window.ask(() -> keys().getBindings())) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && command.getId().startsWith("org.maitri.")) {
                String keys = binding.getContextId() + ' ' + binding.getTriggerSequence();
                assertThat(commands.putIfAbsent(keys, command.getId())).as(keys).isIn(null, command.getId());
            }
        }

        assertThat(commands).containsValues(COMMANDS + "resolve", COMMANDS + "link", COMMANDS + "next");
    }

    private static IBindingService keys() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    private static <E extends StoredRecord> void write(
            RecordType<E> type, StoredRecord record, String field, Object value) {
        type.field(field).orElseThrow().write(type.entity().cast(record), value);
    }
}
