package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void case_and_accents_go() {
        assertThat(Folded.of("Émile ÅNGSTRÖM Straße Łódź").words())
                .containsExactly("emile", "angstrom", "strasse", "lodz");
    }

    @Test
    void accents_written_as_signs_of_their_own_go_too() {
        assertThat(Folded.of("Ame\u0301lie").words()).containsExactly("amelie");
    }

    @Test
    void addresses_fall_into_their_parts() {
        assertThat(Folded.of("anna.smith@example.com").words()).containsExactly("anna", "smith", "example", "com");
    }

    @Test
    void indic_words_keep_their_vowel_signs() {
        assertThat(Folded.of("సేవ தமிழ்").words()).containsExactly("సేవ", "தமிழ்");
        assertThat(Folded.of("మైత్రి").words()).hasSize(1);
    }

    @Test
    void scripts_without_blanks_are_taken_sign_by_sign() {
        assertThat(Folded.of("東京カメラ").words()).containsExactly("東", "京", "カメラ");
        assertThat(Folded.of("กี่").words()).hasSize(1);
        assertThat(Folded.of("กรุงเทพ").words()).hasSizeGreaterThan(3);
    }

    @Test
    void hangul_stays_whole() {
        assertThat(Folded.of("서울 지점").words()).containsExactly("서울", "지점");
    }

    @Test
    void words_held_together_are_also_one_word() {
        assertThat(Folded.joined("Pat O'Brien, Wi-Fi")).isEqualTo("obrien wifi");
        assertThat(Folded.joined("plain words")).isEmpty();
    }

    @Test
    void origins_lead_back_to_the_source() {
        String source = "Straße 5";
        Folded folded = Folded.of(source);
        assertThat(folded.text()).isEqualTo("strasse 5");
        assertThat(source.charAt(folded.origin(folded.text().indexOf('5')))).isEqualTo('5');
    }
}
