package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.Ticket;
import org.maitri.ui.page.PageContext;

class MessageDraftTest {

    private final RecordRef survivor = new RecordRef(Ticket.TYPE, UUID.randomUUID());
    private final RecordRef gone = new RecordRef(Ticket.TYPE, UUID.randomUUID());
    private final List<RecordRef> absorbed = new ArrayList<>();
    private final Page page = new Page();
    private final MessageDraft draft = new MessageDraft(page, () -> absorbed);

    @Test
    void what_was_typed_about_both_tickets_stands_in_the_one_they_became() {
        draft.keep(MessageDraft.REPLY, "Dear Ana");
        page.keep(gone, MessageDraft.REPLY, "Hello again");

        absorbed.add(gone);

        assertThat(draft.read(MessageDraft.REPLY)).isEqualTo("Dear Ana\n\nHello again");
        assertThat(page.draft(gone, MessageDraft.REPLY)).contains("Hello again");
    }

    @Test
    void a_draft_joins_what_is_typed_in_a_page_that_stays_open_while_the_tickets_are_merged() {
        page.keep(gone, MessageDraft.REPLY, "Hello again");
        assertThat(draft.read(MessageDraft.REPLY, "Dear Ana, I")).isEqualTo("Dear Ana, I");

        absorbed.add(gone);

        assertThat(draft.read(MessageDraft.REPLY, "Dear Ana, I")).isEqualTo("Dear Ana, I\n\nHello again");
        assertThat(draft.read(MessageDraft.REPLY, "Dear Ana, I")).isEqualTo("Dear Ana, I");
    }

    @Test
    void what_was_taken_in_does_not_come_back_when_it_was_changed_or_sent() {
        page.keep(gone, MessageDraft.REPLY, "Hello again");
        absorbed.add(gone);
        draft.read(MessageDraft.REPLY);

        draft.keep(MessageDraft.REPLY, "Hello");
        assertThat(draft.read(MessageDraft.REPLY)).isEqualTo("Hello");

        draft.keep(MessageDraft.REPLY, "");
        assertThat(draft.read(MessageDraft.REPLY)).isEmpty();
    }

    @Test
    void a_note_is_not_a_reply() {
        page.keep(gone, MessageDraft.NOTE, "Call the plant");
        absorbed.add(gone);

        assertThat(draft.read(MessageDraft.REPLY)).isEmpty();
        assertThat(draft.read(MessageDraft.NOTE)).isEqualTo("Call the plant");
    }

    /** Keeps drafts in memory. */
    private final class Page implements PageContext {

        private final Map<String, String> drafts = new HashMap<>();

        void keep(RecordRef of, String name, String text) {
            if (text.isBlank()) {
                drafts.remove(of + name);
            } else {
                drafts.put(of + name, text);
            }
        }

        @Override
        public Optional<String> draft(RecordRef of, String name) {
            return Optional.ofNullable(drafts.get(of + name));
        }

        @Override
        public void keepDraft(String name, String text) {
            keep(survivor, name, text);
        }

        @Override
        public RecordRef record() {
            return survivor;
        }

        @Override
        public <T> T service(Class<T> type) {
            throw new IllegalStateException();
        }

        @Override
        public void onRefresh(Runnable refresh) {}

        @Override
        public <T> void load(Supplier<T> offThread, Consumer<T> onUi) {}

        @Override
        public void open(RecordRef record) {}

        @Override
        public void openNew(String recordType, Map<String, Object> values) {}

        @Override
        public IWorkbenchPage page() {
            return null;
        }
    }
}
