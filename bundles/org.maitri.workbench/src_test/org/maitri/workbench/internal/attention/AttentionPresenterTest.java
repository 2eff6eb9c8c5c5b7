package org.maitri.workbench.internal.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;

class AttentionPresenterTest {

    private final AttentionPresenter presenter = new AttentionPresenter();

    @Test
    void groups_by_severity_the_most_urgent_first_and_none_that_is_empty() {
        Finding notice = finding(Severity.NOTICE, "a");
        Finding urgent = finding(Severity.URGENT, "b");
        Finding second = finding(Severity.URGENT, "c");

        assertThat(presenter.groups(List.of(notice, urgent, second)))
                .containsExactly(
                        new AttentionPresenter.Group(Severity.URGENT, List.of(urgent, second)),
                        new AttentionPresenter.Group(Severity.NOTICE, List.of(notice)));
    }

    @Test
    void nothing_is_no_group() {
        assertThat(presenter.groups(List.of())).isEmpty();
    }

    private static Finding finding(Severity severity, String title) {
        return new Finding("desk.rule", severity, title, "", new RecordRef("desk.note", UUID.randomUUID()), null);
    }
}
