package org.maitri.customers.ui.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;

/** How the timeline is paged and cut into days. */
class TimelinePresenterTest {

    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 1));

    /** As many entries as asked for, two an hour, going back from the newest. */
    private static Timeline timeline(int count) {
        List<TimelineEntry> all = IntStream.range(0, count)
                .mapToObj(i -> new TimelineEntry(
                        new UUID(2, count - i),
                        Instant.parse("2026-03-02T23:00:00Z").minusSeconds(1800L * i),
                        "customers.note",
                        "Note",
                        "sticky-note",
                        "Note " + i,
                        "",
                        "",
                        CUSTOMER))
                .toList();
        return (customer, query, progress) -> all.stream()
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .limit(query.limit())
                .toList();
    }

    private static TimelinePresenter presenter(int entries) {
        return new TimelinePresenter(CUSTOMER, timeline(entries), ZoneOffset.UTC);
    }

    @Test
    void pages_follow_each_other_until_the_end() {
        TimelinePresenter presenter = presenter(TimelinePresenter.PAGE + 5);
        presenter.replace(presenter.again());
        assertThat(presenter.ended()).isFalse();

        presenter.append(presenter.next());

        assertThat(presenter.ended()).isTrue();
        assertThat(presenter.rows().stream().filter(row -> !row.isDay()).count())
                .isEqualTo(TimelinePresenter.PAGE + 5);
    }

    @Test
    void entries_of_one_day_stand_together() {
        TimelinePresenter presenter = presenter(TimelinePresenter.PAGE);
        presenter.replace(presenter.again());
        presenter.append(presenter.next());

        assertThat(presenter.rows().getFirst()).isEqualTo(new TimelineRow(LocalDate.of(2026, 3, 2), null));
        assertThat(presenter.rows())
                .filteredOn(TimelineRow::isDay)
                .extracting(TimelineRow::day)
                .doesNotHaveDuplicates();
    }

    @Test
    void reading_again_keeps_what_was_shown() {
        TimelinePresenter presenter = presenter(3 * TimelinePresenter.PAGE);
        presenter.replace(presenter.again());
        presenter.append(presenter.next());

        presenter.replace(presenter.again());

        assertThat(presenter.rows().stream().filter(row -> !row.isDay()).count())
                .isEqualTo(2 * TimelinePresenter.PAGE);
        assertThat(presenter.ended()).isFalse();
    }

    @Test
    void a_customer_of_whom_nothing_is_known_has_no_days() {
        TimelinePresenter presenter = presenter(0);
        presenter.replace(presenter.again());

        assertThat(presenter.rows()).isEmpty();
        assertThat(presenter.ended()).isTrue();
    }

    @Test
    void days_are_called_as_people_call_them() {
        LocalDate today = LocalDate.of(2026, 3, 4);
        assertThat(heading(today, today)).isEqualTo("Today");
        assertThat(heading(today.minusDays(1), today)).isEqualTo("Yesterday");
        assertThat(heading(today.minusDays(2), today)).isEqualTo("2 March");
        assertThat(heading(today.minusYears(1), today)).isEqualTo("4 March 2025");
    }

    @Test
    void a_date_stays_a_date_though_it_is_near() {
        LocalDate today = LocalDate.of(2026, 3, 4);
        assertThat(TimelinePresenter.date(today.minusDays(1), today, Locale.UK)).isEqualTo("3 March");
        assertThat(TimelinePresenter.date(today.minusYears(2), today, Locale.UK))
                .isEqualTo("4 March 2024");
    }

    private static String heading(LocalDate day, LocalDate today) {
        return TimelinePresenter.heading(day, today, Locale.UK);
    }

    @Test
    void the_table_holds_everything_and_no_formulas() {
        TimelinePresenter presenter = presenter(TimelinePresenter.PAGE + 5);

        assertThat(presenter.table(Progress.NONE).split("\r\n")).hasSize(TimelinePresenter.PAGE + 6);
    }
}
