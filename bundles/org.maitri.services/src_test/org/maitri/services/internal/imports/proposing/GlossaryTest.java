package org.maitri.services.internal.imports.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    @ParameterizedTest
    @CsvSource({
        "Nome da campanha, campaign name",
        "Kampagnenname, campaign name",
        "campagnenaam, campaign name",
        "Date de début, date start",
        "Date de première réponse, date first answer",
        "Fecha de primera respuesta, date first answer",
        "Adresse électronique, address email",
        "Código postal de domicilio, code home postal",
        "Data urodzenia, birth date",
        "Дата создания, created date",
        "作成日時, created date time",
        "客户姓名, customer name",
        "Kundennummer, customer number"
    })
    void understands_headings_in_other_languages(String heading, String words) {
        assertThat(Glossary.shipped().translated(Words.of(heading)))
                .hasValueSatisfying(said -> assertThat(said).containsExactlyInAnyOrder(words.split(" ")));
    }

    @Test
    void leaves_english_headings_alone() {
        assertThat(Glossary.shipped().translated(Words.of("Customer name"))).isEmpty();
        assertThat(Glossary.shipped().said(Words.of("Clicks"))).isEqualTo(Set.of("click"));
    }

    @Test
    void tells_from_headings_whether_the_day_stands_first() {
        assertThat(HeadingLanguage.writesDayFirst(List.of("Nome", "Cognome", "Compleanno")))
                .isTrue();
        assertThat(HeadingLanguage.writesDayFirst(List.of("Name", "Birthday", "City")))
                .isFalse();
    }
}
