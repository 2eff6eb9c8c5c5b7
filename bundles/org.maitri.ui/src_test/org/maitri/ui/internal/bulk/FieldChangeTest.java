package org.maitri.ui.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.ui.internal.Parcel;
import org.maitri.ui.internal.Parcels;

class FieldChangeTest {

    private final Parcel.Type type = new Parcel.Type();

    @Test
    void tags_are_added_to_and_taken_from_those_that_are_there() {
        assertThat(change("tags", FieldChange.Way.ADD, Set.of("b")).after(Set.of("a")))
                .isEqualTo(Set.of("a", "b"));
        assertThat(change("tags", FieldChange.Way.REMOVE, Set.of("b")).after(Set.of("a", "b")))
                .isEqualTo(Set.of("a"));
        assertThat(change("tags", FieldChange.Way.ADD, Set.of("a")).leaves(Set.of("a")))
                .isTrue();
    }

    @Test
    void an_amount_written_otherwise_is_no_change() {
        FieldChange price = change("price", FieldChange.Way.SET, new BigDecimal("12.5"));
        assertThat(price.leaves(new BigDecimal("12.5000"))).isTrue();
        assertThat(price.leaves(null)).isFalse();
    }

    @Test
    void a_rule_that_is_broken_and_a_field_that_must_be_filled_are_problems() {
        assertThat(change("price", FieldChange.Way.SET, new BigDecimal("-1")).problem(null))
                .contains("A price is not negative");
        assertThat(change("content", FieldChange.Way.CLEAR, null).problem("Glass"))
                .contains("Must be filled in");
    }

    @Test
    void all_that_the_list_finds_are_gone_through_page_by_page() {
        Parcels parcels = new Parcels(1_234);
        List<RecordRef> seen = new ArrayList<>();
        Chosen.all(ListQuery.of(parcels.type, 1), 1_234).each(parcels, Progress.NONE, seen::addAll);
        assertThat(seen).hasSize(1_234).doesNotHaveDuplicates();
        seen.clear();
        Chosen.some(ListQuery.of(parcels.type, 1), List.of(Parcels.ref(7))).each(parcels, Progress.NONE, seen::addAll);
        assertThat(seen).containsExactly(Parcels.ref(7));
    }

    private FieldChange change(String field, FieldChange.Way way, Object value) {
        Optional<Field<Parcel>> known = type.field(field);
        return new FieldChange(known.orElseThrow(), way, value);
    }
}
