package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Plugin;

class ShelfTest {

    @TempDir
    private Path home;

    private Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(home.resolve("plug-ins with ümlauts"));
    }

    private Shelved put(String id, String version, String installed) throws IOException {
        return shelf.finish(shelf.begin(id), facts(id, version, installed));
    }

    private static Properties facts(String id, String version, String installed) {
        Properties facts = new Properties();
        facts.setProperty(Shelved.ID, id);
        facts.setProperty(Shelved.VERSION, version);
        facts.setProperty(Shelved.INSTALLED, installed);
        return facts;
    }

    private List<String> ids() {
        return shelf.all().stream().map(Shelved::id).toList();
    }

    @Test
    void an_empty_shelf_needs_no_folder() {
        assertThat(shelf.all()).isEmpty();
        assertThat(shelf.folder()).doesNotExist();
    }

    @Test
    void what_was_not_finished_is_not_there() throws IOException {
        put("a", "1.0.0", "2026-01-01T00:00:00Z");
        Files.writeString(shelf.begin("b").resolve("half.jar"), "half");

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void the_newest_takes_the_place_of_the_older_ones() throws IOException {
        put("a", "1.2.0", "2026-02-01T00:00:00Z");
        put("a", "1.1.0", "2026-01-01T00:00:00Z");

        assertThat(shelf.all()).singleElement().extracting(Shelved::version).isEqualTo("1.2.0");
    }

    @Test
    void removing_takes_out_every_version() throws IOException {
        put("a", "1.1.0", "2026-01-01T00:00:00Z");
        shelf.remove(put("a", "1.2.0", "2026-02-01T00:00:00Z"));

        assertThat(ids()).isEmpty();
    }

    @Test
    void what_was_taken_out_stays_a_day_for_windows_that_still_run_it() throws IOException {
        Shelved kept = put("a", "1.0.0", "2026-01-01T00:00:00Z");
        Shelved fresh = put("b", "1.0.0", "2026-01-01T00:00:00Z");
        Shelved old = put("c", "1.0.0", "2026-01-01T00:00:00Z");
        shelf.remove(fresh);
        shelf.remove(old);
        Files.setLastModifiedTime(old.folder(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        shelf.change(() -> null);

        assertThat(kept.folder()).exists();
        assertThat(fresh.folder()).exists();
        assertThat(old.folder()).doesNotExist();
    }

    @Test
    void what_others_put_there_stays() throws IOException {
        Path other = Files.createDirectories(shelf.folder().resolve("other"));
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));

        shelf.change(() -> null);

        assertThat(other).exists();
    }

    @Test
    void one_change_at_a_time() {
        assertThatThrownBy(() -> shelf.change(() -> shelf.change(() -> null))).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_plugin_is_found_without_the_word_feature() throws IOException {
        put("com.example.loyalty.feature", "1.0.0", "2026-01-01T00:00:00Z");

        assertThat(shelf.find("com.example.loyalty")).isPresent();
        assertThat(shelf.find("com.example")).isEmpty();
    }

    @Test
    void a_broken_plugin_says_why_until_it_is_switched_on_again() throws IOException {
        Shelved plugin = put("a", "1.2.0.2026", "2026-01-01T00:00:00Z");
        plugin.markBroken("it did not start");
        assertThat(plugin.broken()).contains("it did not start");

        plugin.turn(false);
        assertThat(plugin.isOff()).isTrue();
        plugin.turn(true);
        assertThat(plugin.isOff()).isFalse();
        assertThat(plugin.broken()).isEmpty();
        assertThat(plugin.as(Plugin.State.ACTIVE, ""))
                .returns("a", Plugin::label)
                .returns("1.2", Plugin::version);
    }
}
