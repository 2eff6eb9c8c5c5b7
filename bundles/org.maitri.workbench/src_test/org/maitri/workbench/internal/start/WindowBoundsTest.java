package org.maitri.workbench.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {

    private static final Rectangle LEFT = new Rectangle(0, 0, 1366, 768);
    private static final Rectangle RIGHT = new Rectangle(1366, 0, 1920, 1080);

    @Test
    void a_window_that_can_be_worked_in_stays_where_it_is() {
        Rectangle fine = new Rectangle(1400, 40, 1200, 900);

        assertThat(WindowBounds.usable(fine, LEFT, RIGHT)).isEqualTo(fine);
    }

    @Test
    void a_window_that_was_never_laid_out_gets_room_to_work_in() {
        Rectangle usable = WindowBounds.usable(new Rectangle(0, 0, 200, 200), LEFT);

        assertThat(usable).isEqualTo(new Rectangle(43, 20, 1280, 728));
    }

    @Test
    void a_window_that_was_hidden_when_the_program_was_killed_shows_again() {
        MTrimmedWindow killed = MBasicFactory.INSTANCE.createTrimmedWindow();
        killed.setVisible(false);

        WindowBounds.showAgain(killed);

        assertThat(killed.isVisible()).isTrue();
    }

    @Test
    void a_window_on_a_screen_that_is_gone_comes_back() {
        Rectangle usable = WindowBounds.usable(new Rectangle(2000, 100, 1200, 700), LEFT);

        assertThat(LEFT.contains(usable.x, usable.y)).isTrue();
        assertThat(usable.width).isEqualTo(1200);
    }

    @Test
    void a_title_bar_above_the_screen_comes_down() {
        assertThat(WindowBounds.usable(new Rectangle(0, -600, 1200, 700), LEFT).y)
                .isNotNegative();
    }

    @Test
    void a_dialog_that_reaches_below_the_screen_moves_up() {
        assertThat(WindowBounds.within(new Rectangle(0, 0, 1366, 768), new Rectangle(484, 128, 446, 660)))
                .isEqualTo(new Rectangle(484, 108, 446, 660));
    }
}
