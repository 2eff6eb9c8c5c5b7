package org.maitri.customers.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one property of a card ends and the next begins. */
class CardLinesTest {

    private static String[] names(String... lines) {
        String card = "BEGIN:VCARD\nVERSION:2.1\n" + String.join("\n", lines) + "\nEND:VCARD\n";
        return CardLines.of(card).stream().map(CardLine::name).toArray(String[]::new);
    }

    @Test
    void a_printable_line_that_goes_on_is_no_property_though_it_looks_like_one() {
        String[] card = {"NOTE;ENCODING=QUOTED-PRINTABLE:call=20=", "TEL:+49 228 3 only at night", "EMAIL:a@example.org"
        };

        assertThat(names(card)).containsExactly("NOTE", "EMAIL");
        assertThat(CardLines.of("BEGIN:VCARD\nVERSION:2.1\n" + String.join("\n", card) + "\nEND:VCARD\n")
                        .getFirst()
                        .written())
                .isEqualTo(card[0] + "\n" + card[1]);
    }

    @Test
    void an_equals_sign_at_the_end_of_another_line_is_its_own() {
        assertThat(names("X-KEY:YWI=", "TEL:+49 228 3")).containsExactly("X-KEY", "TEL");
    }

    @Test
    void what_is_folded_belongs_to_the_line_before() {
        assertThat(names("NOTE:one", " TEL:two", "TEL:+49 228 3")).containsExactly("NOTE", "TEL");
        assertThat(names("TEL;TYPE=work", " ;TYPE=voice:+49 228 3")).containsExactly("TEL");
    }
}
