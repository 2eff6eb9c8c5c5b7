package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.junit.jupiter.api.Test;

class SelectedRowsTest {

    @Test
    void a_row_is_selected_once_however_often_it_was_chosen() {
        List<Range> ranges = List.of(new Range(3, 4), new Range(0, 5), new Range(1, 2));
        assertThat(SelectedRows.of(ranges)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void nothing_is_selected_where_there_are_no_ranges() {
        assertThat(SelectedRows.of(List.of())).isEmpty();
    }
}
