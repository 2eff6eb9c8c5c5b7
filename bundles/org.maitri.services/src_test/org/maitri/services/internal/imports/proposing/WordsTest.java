package org.maitri.services.internal.imports.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "E-mail Address, e mail address",
        "firstName, first name",
        "FIRST_NAME, first name",
        "HTMLPage, html page",
        "Größe (cm), grosse cm",
        "Téléphone, telephone",
        "address_2, address 2",
        "xyz.campaign.id, xyz campaign id",
        "'', ''",
        "TicketID, ticket id"
    })
    void tells_the_words_of_a_name(String name, String words) {
        assertThat(Words.of(name).spaced()).isEqualTo(words);
    }
}
