package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;

/** Which times are shown as late. */
class FieldTextTest {

    private final FieldText texts = FieldText.local();

    @Test
    void only_what_was_to_be_done_by_then_is_late() {
        Field<Object> due =
                Field.of("due", FieldKind.MOMENT, "Due").use(Field.Use.DEADLINE).readOnly(any -> null);
        Field<Object> opened = Field.of("opened", FieldKind.MOMENT, "Opened").readOnly(any -> null);
        Instant before = Instant.now().minusSeconds(60);

        assertThat(texts.late(due, before)).isTrue();
        assertThat(texts.late(opened, before)).isFalse();
        assertThat(texts.late(due, Instant.now().plusSeconds(60))).isFalse();
        assertThat(texts.late(due, LocalDate.now())).as("the day is not over").isFalse();
        assertThat(texts.late(due, null)).isFalse();
    }
}
