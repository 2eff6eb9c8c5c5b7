package org.maitri.customers.ui.internal.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.page.Drafts;

class ConversationDraftsTest {

    private static final RecordRef ANN = new RecordRef("customers.person", new UUID(1, 1));
    private static final Conversation CALL = new Conversation(
            "call",
            "She asked for „Tee“\nand more",
            "in",
            7L,
            "content",
            LocalDate.of(2026, 3, 1),
            new RecordRef("customers.playbook", new UUID(1, 2)));

    @TempDir
    private Path folder;

    @Test
    void what_was_typed_is_there_after_a_restart_until_it_is_saved() {
        ConversationDrafts drafts = new ConversationDrafts(new Drafts(folder));
        drafts.keep(ANN, CALL);
        drafts.store(ANN);
        assertThat(new ConversationDrafts(new Drafts(folder)).find(ANN)).contains(CALL);
        drafts.forget(ANN);
        drafts.store(ANN);
        assertThat(new ConversationDrafts(new Drafts(folder)).find(ANN)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
