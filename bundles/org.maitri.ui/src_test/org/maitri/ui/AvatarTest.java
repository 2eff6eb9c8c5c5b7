package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvatarTest {

    @Test
    void initials_are_the_first_signs_of_the_first_and_the_last_word() {
        assertThat(Avatar.initials("Ananya Sharma")).isEqualTo("AS");
        assertThat(Avatar.initials("Maria del Carmen Ruiz")).isEqualTo("MR");
        assertThat(Avatar.initials("Prince")).isEqualTo("P");
        assertThat(Avatar.initials("\u738b\u5c0f\u660e")).isEqualTo("\u738b");
        assertThat(Avatar.initials(" (none) ")).isEqualTo("N");
        assertThat(Avatar.initials("--")).isEmpty();
    }
}
