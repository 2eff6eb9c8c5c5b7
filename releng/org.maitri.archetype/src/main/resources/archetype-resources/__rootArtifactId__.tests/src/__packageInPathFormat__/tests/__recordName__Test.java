package ${package}.tests;

import static org.assertj.core.api.Assertions.assertThat;

import ${package}.${recordName};
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a record does by itself. */
class ${recordName}Test {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    @Test
    void what_is_planned_for_a_day_that_has_passed_is_overdue() {
        assertThat(planned(TODAY.minusDays(1)).overdue(TODAY)).isTrue();
        assertThat(planned(TODAY).overdue(TODAY)).isFalse();
        assertThat(planned(null).overdue(TODAY)).isFalse();
    }

    @Test
    void what_is_done_is_not_overdue() {
        ${recordName} record = planned(TODAY.minusDays(1));
        record.setDoneOn(TODAY);

        assertThat(record.overdue(TODAY)).isFalse();
    }

    private static ${recordName} planned(LocalDate day) {
        ${recordName} record = new ${recordName}();
        record.setPlannedOn(day);
        return record;
    }
}
