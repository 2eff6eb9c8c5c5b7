package org.maitri.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClashPaneTest {

    @Test
    void long_texts_that_differ_late_are_told_apart() {
        String common = "a".repeat(200);
        assertThat(ClashPane.excerpt(common + " mine", common.length() + 1))
                .endsWith(" mine")
                .hasSizeLessThan(70);
        assertThat(ClashPane.excerpt(common + " theirs " + common, common.length() + 1))
                .startsWith("\u2026a")
                .contains(" theirs ")
                .endsWith("a\u2026");
        assertThat(ClashPane.excerpt("mine " + common, 0)).startsWith("mine ").endsWith("\u2026");
        assertThat(ClashPane.excerpt("short", 3)).isEqualTo("short");
    }
}
