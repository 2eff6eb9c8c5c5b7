package org.maitri.services.internal.duplicates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maitri.spi.duplicates.TraitKind;

class NormalTest {

    private final Normal normal = new Normal(Locale.GERMANY);

    @Test
    void an_organisation_is_compared_without_its_legal_form_however_that_is_written() {
        assertThat(organisation("Orion Sanitär AG"))
                .isEqualTo(organisation("Orion Sanitär Aktiengesellschaft"))
                .isEqualTo("orion sanitaer");
        assertThat(organisation("Becker Gesellschaft mit beschränkter Haftung")).isEqualTo(organisation("Becker GmbH"));
        assertThat(organisation("Dupont Société Anonyme")).isEqualTo(organisation("Dupont S.A."));
        assertThat(organisation("Nowak Sp. z o.o.")).isEqualTo("nowak");
    }

    @Test
    void an_organisation_that_is_nothing_but_its_legal_form_keeps_its_name() {
        assertThat(organisation("AG")).isEqualTo("ag");
        assertThat(organisation("Aktiengesellschaft")).isEqualTo("aktiengesellschaft");
    }

    private String organisation(String name) {
        return normal.of(TraitKind.ORGANISATION, name, "DE");
    }
}
