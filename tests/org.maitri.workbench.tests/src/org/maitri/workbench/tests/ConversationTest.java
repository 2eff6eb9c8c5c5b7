package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.ui.page.RecordDrafts;
import org.maitri.ui.page.RecordPages;

/** A page of a ticket shows what is written meanwhile. */
class ConversationTest {

    private static final String LONG = "One line\n".repeat(30);

    private final WindowDriver window = new WindowDriver();

    @AfterEach
    void leave_nothing_open() {
        window.tell(() -> window.page().closeAllEditors(false));
    }

    @Test
    void a_new_message_comes_into_sight_where_the_newest_one_was() {
        TicketService service = Services.await(TicketService.class);
        UUID ticket = ticket();
        CompletableFuture.runAsync(() -> service.note(ticket, "First\n" + LONG)).join();
        window.tell(() -> RecordPages.open(window.page(), new RecordRef(Ticket.TYPE, ticket)));
        window.await("the first message is shown", StyledText.class, text -> begins(text, "First"));

        CompletableFuture.runAsync(() -> service.note(ticket, "Second\n" + LONG))
                .join();

        window.await(
                "the end of the second message is in sight",
                StyledText.class,
                text -> begins(text, "Second") && endsInSight(text));
    }

    @Test
    void an_answer_is_sent_by_its_key_while_its_copies_have_the_focus() {
        UUID ticket = ticket();
        window.tell(() -> RecordPages.open(window.page(), new RecordRef(Ticket.TYPE, ticket)));
        window.await(
                "a reply can be written",
                Button.class,
                button -> button.getText().equals("Reply"));
        window.run("org.maitri.tickets.ui.command.reply");
        Text copies = window.await(
                "its copies can be named", Text.class, text -> text.getMessage().startsWith("Copies to"));
        Text words = window.await("its text has the focus", Text.class, Control::isFocusControl);
        window.type(words, "We send a new one");
        window.tell(copies::setFocus);
        window.await("its copies have the focus", copies::isFocusControl);
        window.run("org.maitri.tickets.ui.command.send");
        window.await("it is sent", StyledText.class, text -> begins(text, "We send a new one"));
    }

    @Test
    void an_answer_that_was_begun_has_the_cursor_when_its_ticket_is_opened() {
        RecordRef ticket = new RecordRef(Ticket.TYPE, ticket());
        RecordDrafts.propose(ticket, "reply", "We promised you");
        window.tell(() -> RecordPages.open(window.page(), ticket));
        Text words = window.await(
                "what was begun is shown", Text.class, text -> text.getText().equals("We promised you"));
        window.await("it has the focus", words::isFocusControl);
    }

    @Test
    void whoever_opens_a_ticket_and_types_renames_nothing() {
        window.tell(() -> RecordPages.open(window.page(), new RecordRef(Ticket.TYPE, ticket())));
        Text subject = window.await(
                "the form is shown", Text.class, text -> text.getText().equals("Talk"));
        window.settle();
        assertThat(window.ask(subject::isFocusControl)).isFalse();
    }

    private UUID ticket() {
        Database database = Services.await(Database.class);
        window.settle();
        return CompletableFuture.supplyAsync(() -> database.write("Add a ticket", work -> {
                    Ticket made = Ticket.opened(Instant.now());
                    made.setSubject("Talk");
                    return work.add(made).id();
                }))
                .join();
    }

    private static boolean begins(StyledText text, String words) {
        return text.getText().startsWith(words);
    }

    private static boolean endsInSight(StyledText text) {
        Composite above = text.getParent();
        while (!(above instanceof ScrolledComposite)) {
            above = above.getParent();
        }
        Rectangle place = text.getDisplay().map(text, above, text.getClientArea());
        return place.y + place.height <= above.getClientArea().height;
    }
}
