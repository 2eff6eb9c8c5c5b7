package org.maitri.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Field;
import org.maitri.ui.internal.Parcel;
import org.maitri.ui.internal.Parcels;

class StoredTextTest {

    private final Parcel.Type type = new Parcel.Type();

    @Test
    void a_value_of_the_history_is_read_as_the_value_it_was() {
        assertThat(StoredText.value(field("content"), "Glass")).contains("Glass");
        assertThat(StoredText.value(field("price"), "12.5000")).contains(new BigDecimal("12.5000"));
        assertThat(StoredText.value(field("due"), "2026-03-31")).contains(LocalDate.of(2026, 3, 31));
        assertThat(StoredText.value(field("tags"), "|a|b|")).contains(Set.of("a", "b"));
        assertThat(StoredText.value(field("fragile"), "true")).contains(true);
        assertThat(StoredText.value(field("receiver"), Parcels.ref(3).toString()))
                .contains(Parcels.ref(3));
    }

    @Test
    void a_bare_key_does_not_tell_what_it_points_at() {
        assertThat(StoredText.value(field("receiver"), Parcels.ref(3).id().toString()))
                .isEmpty();
    }

    private Field<?> field(String id) {
        return type.field(id).orElseThrow();
    }
}
