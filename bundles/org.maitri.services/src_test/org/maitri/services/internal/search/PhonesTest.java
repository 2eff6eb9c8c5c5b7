package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhonesTest {

    @Test
    void signs_between_digits_do_not_matter() {
        assertThat(Phones.digits("+49 (0)30 123-4567")).isEqualTo("49301234567");
        assertThat(Phones.digits("0049 30 1234567")).isEqualTo("49301234567");
        assertThat(Phones.digits("030/1234567")).isEqualTo("301234567");
    }

    @Test
    void a_number_can_be_found_from_any_digit_on() {
        assertThat(Phones.endings("030 1234567"))
                .contains("301234567", "1234567", "4567")
                .doesNotContain("567");
    }

    @Test
    void words_and_short_numbers_are_no_telephone_numbers() {
        assertThat(Phones.looksLikeOne("(030) 123 45 67")).isTrue();
        assertThat(Phones.looksLikeOne("12")).isFalse();
        assertThat(Phones.looksLikeOne("INC0000045")).isFalse();
    }
}
