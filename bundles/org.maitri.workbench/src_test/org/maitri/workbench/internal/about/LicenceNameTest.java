package org.maitri.workbench.internal.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EPL-2.0 | EPL-2.0
                    https://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0
                    BSD-3-Clause;link=https://asm.ow2.io/LICENSE.txt | BSD-3-Clause
                    Eclipse Public License - Version 2.0;link="https://www.eclipse.org/legal/epl-2.0" | EPL-2.0
                    https://opensource.org/licenses/MIT | MIT
                    https://h2database.com/html/license.html | MPL-2.0 or EPL-1.0
                    Apache License, Version 2.0 | Apache-2.0
                    """)
    void names_are_known_in_what_bundles_write(String written, String name) {
        assertThat(LicenceName.in(written)).isEqualTo(name);
    }

    @Test
    void what_is_not_known_stays_without_a_name() {
        assertThat(LicenceName.in("All rights reserved")).isEmpty();
    }

    @Test
    void a_page_is_shown_as_its_words() {
        assertThat(InstalledParts.plain("<html><head><title>x</title></head><body><p>One &amp; two</p></body></html>"))
                .isEqualTo("One & two");
    }
}
