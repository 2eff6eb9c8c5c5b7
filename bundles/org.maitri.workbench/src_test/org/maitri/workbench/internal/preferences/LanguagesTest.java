package org.maitri.workbench.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void a_language_pack_names_its_language_in_the_language() {
        assertThat(Languages.tag("/org/maitri/workbench/internal/messages_pt_BR.properties"))
                .isEqualTo("pt-BR");
        assertThat(Languages.name("de")).isEqualTo("Deutsch");
    }
}
