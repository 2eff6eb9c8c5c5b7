package org.maitri.services.internal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Tickets#Tickets",
                "a/b:c#a b c",
                "History#Maitri",
                "[]#Maitri",
                "A name that is longer than any sheet may have#A name that is longer than any"
            })
    void gives_sheets_names_they_may_have(String wanted, String name) {
        assertThat(SheetFile.sheetName(wanted)).isEqualTo(name);
    }

    @Test
    void leaves_out_characters_xml_cannot_hold() {
        assertThat(SheetFile.clean("a\u0000b\u0001\ud83d\ude00\ud83d\uFFFF\n"))
                .isEqualTo("a\uFFFDb\uFFFD\ud83d\ude00\uFFFD\uFFFD\n");
    }
}
