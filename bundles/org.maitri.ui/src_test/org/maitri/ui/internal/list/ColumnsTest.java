package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.record.Tone;
import org.maitri.ui.internal.Parcel;

class ColumnsTest {

    private final Columns columns = Columns.of(new Parcel.Type(), Set.of("receiver"));

    @Test
    void listed_fields_are_shown_and_the_rest_waits() {
        assertThat(names(columns)).containsExactly("content", "state", "price");
        assertThat(columns.all()).noneMatch(column -> column.field().id().equals("receiver"));
    }

    @Test
    void a_choice_that_was_added_stands_behind_what_was_there() {
        Field<Parcel> mood = Field.<Parcel>of("mood", FieldKind.CHOICE, "Mood")
                .use(Field.Use.LISTED)
                .attribute(StoredRecord.CUSTOM + "mood")
                .choices(List.of(new Choice("calm", "Calm", Tone.GOOD, "smile")))
                .readOnly(parcel -> "calm");
        assertThat(names(Columns.of(new Parcel.Type(mood), Set.of("receiver"))))
                .containsExactly("content", "state", "price", "mood");
    }

    @Test
    void what_a_list_is_about_stands_behind_the_title() {
        assertThat(names(columns.about("price"))).containsExactly("content", "price", "state");
        assertThat(names(columns.about("receiver"))).containsExactly("content", "state", "price");
    }

    @Test
    void order_width_and_choice_come_back_from_what_was_saved() {
        columns.resize(0, 333);
        columns.reorder(List.of(2, 0, 1));
        Columns again = Columns.of(new Parcel.Type(), Set.of("receiver"));
        again.restore(columns.save());
        assertThat(names(again)).containsExactly("price", "content", "state");
        assertThat(again.shown().get(1).width()).isEqualTo(333);
    }

    @Test
    void columns_fit_what_they_hold_until_a_person_sets_their_width() {
        columns.resize(0, 333);
        columns.fit(i -> 99);
        assertThat(columns.shown()).extracting(Columns.Column::width).containsExactly(333, 99, 99);
        Columns again = Columns.of(new Parcel.Type(), Set.of("receiver"));
        again.restore(columns.save());
        again.fit(i -> 95);
        assertThat(again.shown()).extracting(Columns.Column::width).containsExactly(333, 95, 95);
    }

    @Test
    void a_time_has_room_for_what_it_will_be_called_later() {
        Field<Parcel> sent = Field.<Parcel>of("sent", FieldKind.MOMENT, "Sent")
                .use(Field.Use.LISTED)
                .readOnly(parcel -> null);
        Columns times = Columns.of(new Parcel.Type(sent), Set.of("content", "receiver", "state", "price"));

        times.fit(i -> 60);

        assertThat(times.shown()).extracting(Columns.Column::width).containsExactly(104);
    }

    @Test
    void money_has_room_for_larger_sums_further_down() {
        Field<Parcel> credit = Field.<Parcel>of("credit", FieldKind.MONEY, "Credit")
                .use(Field.Use.LISTED)
                .readOnly(parcel -> null);
        Columns sums = Columns.of(new Parcel.Type(credit), Set.of("content", "receiver", "state", "price"));

        sums.fit(i -> 60);

        assertThat(sums.shown()).extracting(Columns.Column::width).containsExactly(90);
    }

    @Test
    void damaged_or_outdated_memory_does_no_harm() {
        columns.restore("gone:100:1;content:x:1;;price:80:0;nonsense");
        assertThat(names(columns)).containsExactly("content", "state");
        columns.restore("content:100:0;state:100:0;price:90:0;due:1:0;pieces:1:0;tags:1:0;fragile:1:0");
        assertThat(names(columns)).isNotEmpty();
    }

    private static List<String> names(Columns columns) {
        return columns.shown().stream().map(column -> column.field().id()).toList();
    }
}
