package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.services.internal.imports.SharedData;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u200B=1",
                "\u00A0=1",
                "\"=1\"",
                "'=1",
                "\uFF1D1+1",
                "-",
                "+49 (30) 123"
            })
    void keeps_a_spreadsheet_from_running_a_cell(String cell) {
        assertThat(FormulaGuard.protect(cell)).isEqualTo('\'' + cell);
        assertThat(FormulaGuard.unprotect('\'' + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "1e3", "+1E+9", "-123456", "-1.5", "+4930123", "'tis", "it's", "a=b", "''"})
    void leaves_alone_what_is_none(String cell) {
        assertThat(FormulaGuard.protect(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.unprotect(cell)).isEqualTo(cell);
    }

    @Test
    void gives_every_text_back() throws IOException {
        for (String path : new String[] {"unicode-blns/blns.txt", "csv-injection-payloads/payloads-xsscat.txt"}) {
            for (String line : Files.readAllLines(SharedData.file(path))) {
                assertThat(FormulaGuard.unprotect(FormulaGuard.protect(line))).isEqualTo(line);
            }
        }
    }
}
