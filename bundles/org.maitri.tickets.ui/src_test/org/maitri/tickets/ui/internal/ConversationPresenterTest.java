package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of who wrote, and what may be saved from the place where messages are written. */
class ConversationPresenterTest {

    @Test
    void blank_messages_are_not_saved() {
        assertThat(ConversationPresenter.canSave(" \n\t")).isFalse();
        assertThat(ConversationPresenter.canSave("Thank you")).isTrue();
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
