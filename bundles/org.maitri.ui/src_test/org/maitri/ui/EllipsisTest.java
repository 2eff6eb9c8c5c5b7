package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void a_text_that_fits_stays_as_it_is() {
        assertThat(cut("Kettle", 6)).isEqualTo("Kettle");
    }

    @Test
    void a_text_that_does_not_fit_ends_in_an_ellipsis() {
        assertThat(cut("A kettle that leaks", 10)).isEqualTo("A kettle\u2026");
        assertThat(cut("A kettle that leaks", 8)).isEqualTo("A kettl\u2026");
    }

    @Test
    void nothing_is_shown_where_nothing_fits() {
        assertThat(cut("Kettle", 0)).isEmpty();
    }

    private static String cut(String text, int room) {
        return Ellipsis.fit(text, shown -> shown.length() <= room);
    }
}
