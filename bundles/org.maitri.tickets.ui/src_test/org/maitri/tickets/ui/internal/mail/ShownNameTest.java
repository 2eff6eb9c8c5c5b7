package org.maitri.tickets.ui.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNameTest {

    @Test
    void a_name_cannot_hide_how_it_ends() {
        assertThat(ShownName.inLine("invoice\u202Etxt.exe")).isEqualTo("invoice_txt.exe");
        assertThat(ShownName.whole("a\n\u2067b.pdf")).isEqualTo("a__b.pdf");
        assertThat(ShownName.inLine("\u0C30\u200Cx.pdf")).isEqualTo("\u0C30\u200Cx.pdf");
    }

    @Test
    void the_end_of_a_long_name_stays_in_sight() {
        assertThat(ShownName.inLine("x".repeat(300) + ".pdf")).hasSize(40).endsWith("x.pdf");
        assertThat(ShownName.whole("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(ShownName.inLine("short.pdf")).isEqualTo("short.pdf");
    }
}
