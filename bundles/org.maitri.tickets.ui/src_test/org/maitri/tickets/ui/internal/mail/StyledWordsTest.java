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

    @Test
    void html_becomes_text_with_looks() {
        StyledWords words = StyledWords.of(
                "<h1>Hello</h1><p>I <b>am</b> <a href=\"https://x.example\">here</a></p><ul><li>one</li></ul>");
        assertThat(words.text()).isEqualTo("Hello\nI am here (https://x.example)\n\n\u2022 one");
        assertThat(words.spans())
                .contains(new StyledWords.Span(8, 2, StyledWords.Look.BOLD, null))
                .contains(new StyledWords.Span(11, 24, StyledWords.Look.LINK, "https://x.example"));
    }

    @Test
    void an_address_that_was_taken_out_leaves_plain_words() {
        StyledWords words = StyledWords.of("<p>not <a href=\"\">this</a></p>");
        assertThat(words.text()).isEqualTo("not this");
        assertThat(words.spans()).isEmpty();
    }

    @Test
    void numbered_lists_stay_numbered() {
        assertThat(StyledWords.of("<ol><li>plug</li><li>play</li></ol><table><tr><td>a</td><td>b</td></tr></table>")
                        .text())
                .isEqualTo("1. plug\n2. play\n\na\nb");
    }

    @Test
    void tables_that_list_things_have_columns() {
        StyledWords words = StyledWords.of(
                "<p>You ordered:</p><table><tr><th>Article</th><th>Pieces</th></tr>"
                        + "<tr>\n<td><p>Kettle</p></td>\n<td><div>1</div></td></tr><tr><td>Tea, <b>green</b></td><td>12</td></tr></table><p>Bye</p>");
        assertThat(words.text()).isEqualTo("""
                You ordered:

                Article     Pieces
                Kettle      1
                Tea, green  12

                Bye""");
        assertThat(words.spans()).extracting(StyledWords.Span::look).contains(StyledWords.Look.TABLE);
    }

    @Test
    void tables_that_arrange_a_page_have_a_line_for_each_cell() {
        assertThat(StyledWords.of("<table><tr><td>Dear team,</td></tr><tr><td><p>It leaks.</p><p>Badly.</p></td>"
                                + "<td>Asha</td></tr></table>")
                        .text())
                .isEqualTo("Dear team,\nIt leaks.\n\nBadly.\n\nAsha");
    }
}
