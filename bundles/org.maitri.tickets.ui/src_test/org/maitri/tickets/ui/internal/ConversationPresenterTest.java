package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.tickets.Message;
import org.maitri.tickets.ui.internal.ConversationPresenter.Line;
import org.maitri.ui.RelativeTime;

/** What is said of who wrote, and what may be saved from the place where messages are written. */
class ConversationPresenterTest {

    @Test
    void blank_messages_are_not_saved() {
        assertThat(ConversationPresenter.canSave(" \n\t")).isFalse();
        assertThat(ConversationPresenter.canSave("Thank you")).isTrue();
    }

    @Test
    void the_age_of_a_message_follows_the_clock_while_the_message_stays_the_same() {
        Instant at = Instant.parse("2026-03-12T09:00:00Z");
        Line line = new Line(UUID.randomUUID(), "Ana", at, Message.INBOUND, QuotedText.of("Hello"));
        var presenter =
                new ConversationPresenter(null, null, UUID.randomUUID(), new RelativeTime(ZoneOffset.UTC, Locale.UK));

        assertThat(presenter.age(line, at.plusSeconds(60))).isEqualTo("1 min ago");
        assertThat(presenter.age(line, at.plusSeconds(540))).isEqualTo("9 min ago");
    }

    @Test
    void writers_are_called_by_their_name_and_by_their_address_only_without_one() {
        assertThat(ConversationPresenter.name("Am\u00e9lie Girard <amelie@example.org>"))
                .isEqualTo("Am\u00e9lie Girard");
        assertThat(ConversationPresenter.name("<amelie@example.org>")).isEqualTo("<amelie@example.org>");
        assertThat(ConversationPresenter.name("Jonas Weber")).isEqualTo("Jonas Weber");
        assertThat(ConversationPresenter.name(null)).isEmpty();
    }
}
