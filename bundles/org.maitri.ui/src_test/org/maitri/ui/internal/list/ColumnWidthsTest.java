package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

class ColumnWidthsTest {

    private final Columns.Column number = column(FieldKind.INTEGER, 100);
    private final Columns.Column words = column(FieldKind.TEXT, 220);

    @Test
    void text_takes_the_room_that_is_left() {
        assertThat(ColumnWidths.fitted(List.of(number, words), 600)).containsExactly(100, 500);
    }

    @Test
    void where_there_is_no_text_the_last_column_takes_it() {
        assertThat(ColumnWidths.fitted(List.of(number, number), 600)).containsExactly(100, 500);
    }

    @Test
    void texts_give_what_is_missing_and_figures_do_not() {
        assertThat(ColumnWidths.fitted(List.of(words, number, words), 500)).containsExactly(200, 100, 200);
    }

    @Test
    void texts_stay_readable_in_a_narrow_window() {
        assertThat(ColumnWidths.fitted(List.of(words, number, words), 200)).containsExactly(110, 100, 110);
    }

    @Test
    void before_the_window_shows_widths_are_as_they_were_chosen() {
        assertThat(ColumnWidths.fitted(List.of(number, words), 0)).containsExactly(100, 220);
    }

    private static Columns.Column column(FieldKind kind, int width) {
        return new Columns.Column(
                Field.<Object>of("field", kind, "Field").build(record -> null, (record, value) -> {}), width, true);
    }
}
