package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RefusedException;

class RenewalTest {

    private final Renewal renewal = new Renewal();

    private static Shelved plugin(String id, String version) {
        Properties facts = new Properties();
        facts.setProperty(Shelved.ID, id);
        facts.setProperty(Shelved.VERSION, version);
        return new Shelved(Path.of(id), facts);
    }

    private static List<Shelved> unreachable() {
        throw new RefusedException("no answer");
    }

    @Test
    void a_source_that_cannot_be_reached_does_not_stop_the_others() {
        renewal.of(plugin("beds", "1.0.0"), RenewalTest::unreachable);
        renewal.of(plugin("cards", "1.0.0"), () -> List.of(plugin("cards", "1.1.0")));

        assertThatThrownBy(renewal::all)
                .isInstanceOf(RefusedException.class)
                .hasMessage("beds 1.0 was not updated: no answer\n"
                        + "Updated were: cards 1.1. They take part from the next start on.");
    }

    @Test
    void one_alone_says_only_why() {
        renewal.of(plugin("beds", "1.0.0"), RenewalTest::unreachable);

        assertThatThrownBy(renewal::all).hasMessage("no answer");
    }

    @Test
    void all_that_went_well_are_told() {
        renewal.of(plugin("beds", "1.0.0"), List::of);
        renewal.of(plugin("cards", "1.0.0"), () -> List.of(plugin("cards", "1.1.0")));

        assertThat(renewal.all()).extracting(Shelved::id).containsExactly("cards");
    }

    @Test
    void who_cancels_ends_all() {
        assertThatThrownBy(() -> renewal.of(plugin("beds", "1.0.0"), () -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
    }
}
