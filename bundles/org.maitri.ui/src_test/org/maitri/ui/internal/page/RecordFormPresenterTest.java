package org.maitri.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.ui.internal.Parcel;
import org.maitri.ui.internal.Parcels;
import org.maitri.ui.internal.input.FieldInput;

class RecordFormPresenterTest {

    private final Parcel.Type type = new Parcel.Type();
    private final RecordFormPresenter form = new RecordFormPresenter(
            type,
            snapshot(1, Map.of("content", "Glass", "state", "sent", "price", new BigDecimal("12.50"))),
            new FieldInput(Locale.UK, ZoneOffset.UTC),
            () -> {});

    @Test
    void typing_makes_it_dirty_and_typing_back_makes_it_clean() {
        form.type(field("content"), "Glas");
        assertThat(form.dirty()).isTrue();
        form.type(field("content"), "Glass");
        assertThat(form.dirty()).isFalse();
    }

    @Test
    void the_same_value_written_otherwise_is_no_change_but_stays_as_typed() {
        form.type(field("price"), "12.5000");
        form.type(field("content"), "Glass ");
        assertThat(form.input(field("content"))).isEqualTo("Glass ");
        assertThat(form.dirty(field("content"))).isFalse();
    }

    @Test
    void only_what_was_changed_is_saved_with_the_kinds_type() {
        form.type(field("price"), "1,300.75");
        form.type(field("tags"), "b, a");
        form.type(field("state"), "");
        assertThat(form.check()).isEmpty();
        Map<String, Object> expected =
                new HashMap<>(Map.of("price", new BigDecimal("1300.75"), "tags", Set.of("a", "b")));
        expected.put("state", null);
        assertThat(form.changes()).isEqualTo(expected);
    }

    @Test
    void what_is_typed_tells_emptied_fields_from_those_that_stand_as_they_are_stored() {
        form.type(field("content"), "Glasses");
        form.type(field("state"), "");
        form.type(field("price"), "12 pounds");
        Map<String, Object> expected = new HashMap<>(Map.of("content", "Glasses"));
        expected.put("state", null);
        assertThat(form.typed()).isEqualTo(expected);
        assertThat(form.entered()).containsOnlyKeys("content");
    }

    @Test
    void problems_are_said_where_the_person_was_and_keep_it_from_being_saved() {
        assertThat(form.problem(field("price"))).isEmpty();
        form.type(field("price"), "12 pounds");
        assertThat(form.problem(field("price"))).contains("Not a number");
        form.type(field("price"), "-3");
        assertThat(form.problem(field("price"))).contains("A price is not negative");
        form.type(field("content"), "");
        assertThat(form.check().map(Field::id)).contains("content");
        form.type(field("content"), "x".repeat(21));
        assertThat(form.problem(field("content")))
                .hasValueSatisfying(text -> assertThat(text).contains("20"));
    }

    @Test
    void what_was_right_and_is_wrong_beside_what_is_typed_keeps_it_from_being_saved() {
        Parcel.Type carried = new Parcel.Type(Field.<Parcel>of("carrier", FieldKind.TEXT, "Carrier")
                .check((carrier, others) -> "lost".equals(others.apply("state")) ? "Nobody carries it" : null)
                .build(parcel -> null, (parcel, value) -> {}));
        RecordFormPresenter page = new RecordFormPresenter(
                carried,
                snapshot(1, Map.of("content", "Glass", "state", "sent", "carrier", "Post")),
                new FieldInput(Locale.UK, ZoneOffset.UTC),
                () -> {});
        page.type(carried.field("content").orElseThrow(), "Glasses");
        assertThat(page.check()).isEmpty();
        page.type(carried.field("state").orElseThrow(), "lost");
        assertThat(page.check().map(Field::id)).contains("carrier");
    }

    @Test
    void undo_goes_back_word_by_word_and_redo_forward() {
        for (String text : new String[] {"Glass ", "Glass p", "Glass pa", "Glass pan", "Glass pane"}) {
            form.type(field("content"), text);
        }
        assertThat(form.undo()).isEqualTo("content");
        assertThat(form.input(field("content"))).isEqualTo("Glass ");
        form.undo();
        assertThat(form.input(field("content"))).isEqualTo("Glass");
        assertThat(form.canUndo()).isFalse();
        form.redo();
        form.redo();
        assertThat(form.input(field("content"))).isEqualTo("Glass pane");
    }

    @Test
    void changes_of_others_come_in_and_what_is_typed_here_stays() {
        form.type(field("content"), "Vase");
        assertThat(form.rebase(snapshot(2, Map.of("content", "Glass", "state", "lost"))))
                .isEmpty();
        assertThat(form.input(field("state"))).isEqualTo("lost");
        assertThat(form.input(field("content"))).isEqualTo("Vase");
        assertThat(form.rebase(snapshot(3, Map.of("content", "Bowl", "state", "lost"))))
                .containsExactly(new Clash(field("content"), "Glass", "Bowl", "Vase"));
        assertThat(form.changes()).containsExactlyEntriesOf(Map.of("content", "Vase"));
        form.type(field("content"), "Bowl");
        assertThat(form.dirty()).isFalse();
    }

    @Test
    void what_began_to_be_saved_before_a_clash_came_to_light_knows_nothing_of_it() {
        form.type(field("content"), "Vase");
        Snapshot saving = form.snapshot();
        form.rebase(snapshot(2, Map.of("content", "Bowl", "state", "sent")));
        assertThat(form.rebase(snapshot(2, Map.of("content", "Bowl", "state", "sent"))))
                .as("read again as it could not be saved")
                .isEmpty();
        assertThat(form.clashedSince(saving)).isTrue();
        assertThat(form.clashedSince(form.snapshot())).isFalse();
    }

    @Test
    void two_who_change_a_field_alike_do_not_clash() {
        form.type(field("content"), "Vase");
        assertThat(form.rebase(snapshot(2, Map.of("content", "Vase", "state", "sent"))))
                .isEmpty();
        assertThat(form.dirty()).isFalse();
    }

    @Test
    void a_draft_brings_back_what_was_typed_even_if_it_is_wrong() {
        form.type(field("price"), "12 pounds");
        RecordFormPresenter again =
                new RecordFormPresenter(type, form.snapshot(), new FieldInput(Locale.UK, ZoneOffset.UTC), () -> {});
        again.restore(form.draft());
        assertThat(again.input(field("price"))).isEqualTo("12 pounds");
        assertThat(again.dirty()).isTrue();
    }

    private Field<?> field(String id) {
        return type.field(id).orElseThrow();
    }

    private static Snapshot snapshot(long version, Map<String, Object> values) {
        return new Snapshot(
                Parcels.ref(1), true, version, false, "Glass", "", values, Map.of(), Map.of(), Instant.EPOCH, "A");
    }
}
