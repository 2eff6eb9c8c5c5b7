package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void underlinesNothing() {
        assertThat(PlainText.inLabel("Fish & Chips")).isEqualTo("Fish && Chips");
    }

    @Test
    void beginsNoLinkWithinALink() {
        assertThat(PlainText.asLink("</a> R&D <b>")).isEqualTo("<a>\u2039/a\u203A R&&D \u2039b\u203A</a>");
    }
}
