package org.maitri.tickets.ui.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the HTML of letters reads as text. */
class StyledWordsTest {

    @Test
    void lists_within_lists_are_indented_and_what_follows_stands_apart() {
        String html =
                "<ul><li>It smells<ul><li>of plastic</li></ul></li></ul><ol start=3><li>Third</li></ol><p>Regards</p>";
        assertThat(StyledWords.of(html).text()).isEqualTo("""
                \u2022 It smells
                    \u2022 of plastic

                3. Third

                Regards""");
    }
}
