package org.maitri.workbench.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportParameter;

/** Which report is shown, and what it is told. */
class ReportPresenterTest {

    private final Report first = new Empty("first");
    private final Report second = new Empty("second");
    private final ReportPresenter presenter = new ReportPresenter();

    @Test
    void a_report_that_is_asked_for_shows_all_of_its_period() {
        presenter.settle(List.of(first, second));
        presenter.choose(second);
        presenter.tell(second.parameters().getLast(), "Kitchen");
        presenter.choose(first);

        presenter.ask("second", "365d");
        presenter.settle(List.of(first, second));

        assertThat(presenter.report()).contains(second);
        assertThat(presenter.told()).isEqualTo(Map.of("when", "365d"));
    }

    @Test
    void a_report_is_asked_for_once_and_waited_for() {
        presenter.ask("second", "90d");
        presenter.settle(List.of());
        presenter.settle(List.of(first, second));
        assertThat(presenter.report()).contains(second);

        presenter.choose(first);
        presenter.settle(List.of(first, second));
        assertThat(presenter.report()).contains(first);
    }

    /** A report about nothing. */
    private record Empty(String id) implements Report {

        @Override
        public String title() {
            return id;
        }

        @Override
        public String description() {
            return id;
        }

        @Override
        public String permission() {
            return "";
        }

        @Override
        public List<ReportParameter> parameters() {
            return List.of(ReportParameter.period("when", "When", "30d"), ReportParameter.text("team", "Team"));
        }

        @Override
        public ReportContent content(ReportContext context, UnitOfWork work) {
            return new ReportContent(List.of(), List.of());
        }
    }
}
