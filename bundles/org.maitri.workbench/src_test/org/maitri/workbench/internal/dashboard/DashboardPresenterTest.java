package org.maitri.workbench.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;

class DashboardPresenterTest {

    private final DashboardPresenter presenter = new DashboardPresenter();

    @Test
    void a_period_ends_today() {
        presenter.choose(90);

        assertThat(presenter.period(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void a_period_that_is_not_offered_any_more_is_forgotten() {
        presenter.choose(17);

        assertThat(presenter.days()).isEqualTo(365);
    }

    @Test
    void tiles_share_the_room_evenly() {
        assertThat(TileLayout.columns(900, 208, 12, 10)).isEqualTo(4);
        assertThat(TileLayout.columns(100, 208, 12, 10)).isEqualTo(1);
        assertThat(TileLayout.columns(1200, 208, 12, 6))
                .as("two rows of three, not five and one")
                .isEqualTo(3);
        assertThat(TileLayout.columns(900, 208, 12, 2)).isEqualTo(2);
    }
}
