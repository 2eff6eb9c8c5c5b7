package org.maitri.tickets.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a message was written now, and what before. */
class QuotedTextTest {

    @Test
    void what_is_quoted_at_the_end_is_parted() {
        QuotedText text = QuotedText.of("Thank you, it works.\n\n> Did it help?\n>\n> Priya\n");

        assertThat(text.written()).isEqualTo("Thank you, it works.");
        assertThat(text.quoted()).isEqualTo("> Did it help?\n>\n> Priya");
    }

    @Test
    void a_line_that_begins_a_quotation_is_known_in_several_languages() {
        assertThat(QuotedText.of("Danke!\n\nAm 3. März 2026 um 12:00 schrieb Priya Nair:\nHat es geholfen?")
                        .written())
                .isEqualTo("Danke!");
        assertThat(QuotedText.of("Thanks\n-----Original Message-----\nFrom: Priya")
                        .quoted())
                .startsWith("-----Original");
    }

    @Test
    void the_head_of_an_earlier_letter_begins_a_quotation() {
        assertThat(QuotedText.of("Still leaks.\n\nVon: Pflege <care@example.com>\nGesendet: Montag\nAn: Asha\n\nText")
                        .written())
                .isEqualTo("Still leaks.");
        assertThat(QuotedText.of("Route:\nFrom: Berlin\nTo: Hamburg").quoted()).isEmpty();
    }

    @Test
    void answers_between_the_lines_stay_in_sight() {
        String body = "> Which colour?\nRed.\n> Which size?\nLarge.";

        assertThat(QuotedText.of(body)).isEqualTo(new QuotedText(body, ""));
    }

    @Test
    void a_message_that_only_quotes_is_shown() {
        assertThat(QuotedText.of("> Did it help?").written()).isEqualTo("> Did it help?");
        assertThat(QuotedText.of("").written()).isEmpty();
    }
}
