package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;

class ColumnWidthsTest {

    private final Columns.Column number = column(FieldKind.INTEGER, 100, 100);
    private final Columns.Column words = column(FieldKind.TEXT, 220, 120);

    @Test
    void the_title_takes_the_room_that_is_left() {
        assertThat(ColumnWidths.fitted(List.of(number, words), 500)).containsExactly(100, 400);
        assertThat(ColumnWidths.fitted(List.of(number, words, words), 600)).containsExactly(100, 280, 220);
    }

    @Test
    void all_share_what_would_make_the_title_too_wide() {
        assertThat(ColumnWidths.fitted(List.of(number, words), 780)).containsExactly(200, 580);
    }

    @Test
    void where_there_is_no_text_the_last_column_takes_it() {
        assertThat(ColumnWidths.fitted(List.of(number, number), 500)).containsExactly(100, 400);
    }

    @Test
    void texts_give_what_is_missing_and_figures_do_not() {
        assertThat(ColumnWidths.fitted(List.of(words, number, words), 470)).containsExactly(200, 100, 170);
    }

    @Test
    void columns_without_a_place_wait_beyond_the_edge_and_the_rest_is_readable() {
        assertThat(ColumnWidths.fitted(List.of(words, number, words), 350)).containsExactly(250, 100, 220);
        assertThat(ColumnWidths.fitted(List.of(words, number), 90)).containsExactly(180, 100);
    }

    @Test
    void a_width_that_a_person_set_stays() {
        assertThat(ColumnWidths.fitted(List.of(words, number, words.wide(220)), 500))
                .containsExactly(180, 100, 220);
    }

    @Test
    void letters_that_nobody_edits_give_room_to_their_state() {
        Columns.Column subject = readOnly(FieldKind.TEXT);
        Columns.Column receivers = readOnly(FieldKind.TEXT).holding(320);
        Columns.Column state = ColumnWidths.usual(
                        Field.<Object>of("state", FieldKind.CHOICE, "State")
                                .choices(List.of(new Choice("waiting", "Waiting", Tone.INFO, "clock")))
                                .readOnly(record -> null),
                        true)
                .holding(170);

        assertThat(ColumnWidths.title(List.of(state, subject, receivers))).isEqualTo(1);
        assertThat(ColumnWidths.fitted(List.of(subject.holding(320), state, receivers), 600))
                .containsExactly(235, 170, 195);
        assertThat(readOnly(FieldKind.TEXT).holding(90).least())
                .as("a number is read whole")
                .isEqualTo(90);
    }

    @Test
    void before_the_window_shows_widths_are_as_they_were_chosen() {
        assertThat(ColumnWidths.fitted(List.of(number, words), 0)).containsExactly(100, 220);
    }

    private static Columns.Column readOnly(FieldKind kind) {
        return ColumnWidths.usual(Field.of("field", kind, "Field").readOnly(record -> null), true);
    }

    private static Columns.Column column(FieldKind kind, int width, int least) {
        return new Columns.Column(
                Field.<Object>of("field", kind, "Field").build(record -> null, (record, value) -> {}),
                width,
                least,
                false,
                true);
    }
}
