package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be saved from the place where messages are written. */
class ConversationPresenterTest {

    @Test
    void blank_messages_are_not_saved() {
        assertThat(ConversationPresenter.canSave(" \n\t")).isFalse();
        assertThat(ConversationPresenter.canSave("Thank you")).isTrue();
    }
}
