package org.maitri.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.ui.internal.Parcels;

class DraftsTest {

    @TempDir
    Path folder;

    @Test
    void a_draft_is_found_until_it_is_dropped() {
        Drafts drafts = new Drafts(folder.resolve("new"));
        assertThat(drafts.find(Parcels.ref(1))).isEmpty();
        drafts.keep(Parcels.ref(1), Map.of("content", "tea \"leaves\"\n2"));
        assertThat(new Drafts(folder.resolve("new"))
                        .find(Parcels.ref(1))
                        .orElseThrow()
                        .inputs())
                .containsExactlyEntriesOf(Map.of("content", "tea \"leaves\"\n2"));
        drafts.drop(Parcels.ref(1));
        assertThat(drafts.find(Parcels.ref(1))).isEmpty();
    }

    @Test
    void what_nobody_wants_any_more_is_dropped() {
        Drafts drafts = new Drafts(folder);
        drafts.keep(Parcels.ref(1), Map.of("content", "tea"));
        drafts.keep(Drafts.key(Parcels.ref(2), "reply"), Map.of("reply", "Dear Ann"));
        drafts.dropIf((key, at) -> key.type().endsWith(".reply"));
        assertThat(drafts.find(Parcels.ref(1))).isPresent();
        assertThat(drafts.find(Drafts.key(Parcels.ref(2), "reply"))).isEmpty();
    }

    @Test
    void a_damaged_file_is_no_draft() throws IOException {
        Drafts drafts = new Drafts(folder);
        drafts.keep(Parcels.ref(2), Map.of("content", "tea"));
        Path file;
        try (var files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{\"@at\":\"2026");
        assertThat(drafts.find(Parcels.ref(2))).isEmpty();
    }
}
