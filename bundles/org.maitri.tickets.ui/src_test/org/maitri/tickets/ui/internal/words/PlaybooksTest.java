package org.maitri.tickets.ui.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.script.Script;

/** Where colleagues stand in the playbooks beside a ticket. */
class PlaybooksTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Script greeting = script(1, "Greeting", "Good day.");
    private final Script leaving = script(2, "Wants to leave", "Listen.", "Ask why.", "Offer something.");
    private final Script hurt = script(3, "Somebody got hurt", "Ask how they are.", "Call back.");

    private static Script script(int key, String title, String... steps) {
        return new Script(
                new RecordRef("customers.playbook", new UUID(1, key)), title, "", List.of(steps), Optional.empty());
    }

    private Playbooks with(Playbooks.Taken... taken) {
        return new Playbooks(List.of(greeting, leaving, hurt), List.of(taken));
    }

    private static Playbooks.Taken took(Script playbook, String step) {
        return new Playbooks.Taken(playbook.record(), step, MONDAY, "Meera");
    }

    @Test
    void one_that_was_begun_says_how_far_and_is_shown_first() {
        Playbooks playbooks = with(took(hurt, "Call back."));

        assertThat(playbooks.title(hurt)).isEqualTo("Somebody got hurt (1 of 2)");
        assertThat(playbooks.title(leaving)).isEqualTo("Wants to leave");
        assertThat(playbooks.first()).isEqualTo(2);
        assertThat(playbooks.taken(hurt, "Call back.")).map(Playbooks.Taken::by).contains("Meera");
        assertThat(playbooks.taken(hurt, "Ask how they are.")).isEmpty();
    }

    @Test
    void one_that_was_ended_makes_room_for_the_greeting() {
        assertThat(with(took(hurt, "Ask how they are."), took(hurt, "Call back."))
                        .first())
                .isZero();
    }

    @Test
    void a_step_that_is_worded_anew_is_another_step() {
        assertThat(with(took(hurt, "Call them back.")).title(hurt)).isEqualTo("Somebody got hurt");
    }

    @Test
    void a_greeting_was_said_whoever_is_named_in_it() {
        Playbooks playbooks = with(took(greeting, "Good day, this is Meera."));

        assertThat(playbooks.taken(greeting, "Good day.")).isPresent();
        assertThat(playbooks.title(greeting)).isEqualTo("Greeting");
    }

    @Test
    void words_that_are_said_at_once_are_no_steps() {
        assertThat(Playbooks.hasSteps(greeting)).isFalse();
        assertThat(Playbooks.hasSteps(hurt)).isTrue();
    }
}
