package org.maitri.ui.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Where suggestions lie. */
class SuggestionPopupTest {

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1366, 768);
    private static final Point SIZE = new Point(360, 100);

    @Test
    void they_lie_below_the_field() {
        assertThat(beside(new Rectangle(100, 200, 300, 30))).isEqualTo(new Rectangle(100, 230, 360, 100));
    }

    @Test
    void they_do_not_cover_a_field_at_the_end_of_the_screen() {
        assertThat(beside(new Rectangle(100, 700, 300, 30))).isEqualTo(new Rectangle(100, 600, 360, 100));
    }

    @Test
    void they_stay_on_the_screen() {
        assertThat(beside(new Rectangle(1200, 200, 150, 30)).x).isEqualTo(1006);
    }

    private static Rectangle beside(Rectangle field) {
        return SuggestionPopup.beside(field, SIZE, SCREEN);
    }
}
