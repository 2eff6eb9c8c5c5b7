package org.maitri.workbench.internal.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.workbench.internal.attention.AttentionPresenter.Group;

class AttentionPresenterTest {

    private final AttentionPresenter presenter = new AttentionPresenter();

    @Test
    void groups_by_what_is_the_matter_the_most_urgent_first() {
        Finding notice = finding("mood", Severity.NOTICE, "a");
        Finding urgent = finding("late", Severity.URGENT, "b");
        Finding other = finding("mood", Severity.URGENT, "c");
        Finding second = finding("late", Severity.URGENT, "d");

        List<Group> groups = presenter.groups(List.of(notice, urgent, other, second), Map.of("late", "Late tickets"));

        assertThat(groups).extracting(Group::label).containsExactly("Late tickets", "mood", "mood");
        assertThat(groups)
                .extracting(Group::findings)
                .containsExactly(List.of(urgent, second), List.of(other), List.of(notice));
    }

    @Test
    void urgent_groups_and_small_ones_are_open_at_first() {
        List<Finding> many = Collections.nCopies(6, finding("mood", Severity.NOTICE, "a"));
        List<Finding> urgent = Collections.nCopies(6, finding("late", Severity.URGENT, "b"));

        assertThat(presenter.groups(urgent, Map.of()).getFirst().open()).isTrue();
        assertThat(presenter.groups(many, Map.of()).getFirst().open()).isFalse();
        assertThat(presenter.groups(many.subList(0, 5), Map.of()).getFirst().open())
                .isTrue();
    }

    @Test
    void nothing_is_no_group() {
        assertThat(presenter.groups(List.of(), Map.of())).isEmpty();
    }

    private static Finding finding(String rule, Severity severity, String title) {
        return new Finding(rule, severity, title, "", new RecordRef("desk.note", UUID.randomUUID()), null);
    }
}
