package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageEntryTest {

    @Test
    void what_stands_by_itself_does_not_run_into_what_is_there() {
        assertThat(MessageEntry.apart("", "Dear Ana,\n\nyours", "")).isEqualTo("Dear Ana,\n\nyours");
        assertThat(MessageEntry.apart("Hello.", "1. Unplug\n2. Wait", "Yours")).isEqualTo("\n\n1. Unplug\n2. Wait\n\n");
        assertThat(MessageEntry.apart("Hello.\n", "1. Unplug\n2. Wait", "\nYours"))
                .isEqualTo("1. Unplug\n2. Wait");
    }

    @Test
    void words_go_into_the_line_they_are_put_into() {
        assertThat(MessageEntry.apart("See ", "https://example.com/recall", " for more"))
                .isEqualTo("https://example.com/recall");
    }
}
