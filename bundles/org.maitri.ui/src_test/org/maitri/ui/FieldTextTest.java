package org.maitri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;

/** Which times are shown as late. */
class FieldTextTest {

    private static final RecordRef PARCEL = new RecordRef("parcel", new UUID(0, 1));

    private final FieldText texts = FieldText.local();

    @Test
    void only_what_was_to_be_done_by_then_is_late() {
        Field<Object> due =
                Field.of("due", FieldKind.MOMENT, "Due").use(Field.Use.DEADLINE).readOnly(any -> null);
        Field<Object> opened = Field.of("opened", FieldKind.MOMENT, "Opened").readOnly(any -> null);
        Instant before = Instant.now().minusSeconds(60);

        assertThat(texts.late(due, row(Map.of("due", before)))).isTrue();
        assertThat(texts.late(opened, row(Map.of("opened", before)))).isFalse();
        assertThat(texts.late(due, row(Map.of("due", Instant.now().plusSeconds(60)))))
                .isFalse();
        assertThat(texts.late(due, row(Map.of("due", LocalDate.now()))))
                .as("the day is not over")
                .isFalse();
        assertThat(texts.late(due, row(Map.of()))).isFalse();
    }

    @Test
    void what_was_done_is_not_late_any_more() {
        Field<Object> due = Field.of("due", FieldKind.DATE, "Due")
                .use(Field.Use.DEADLINE)
                .settledBy("done")
                .readOnly(any -> null);
        LocalDate before = LocalDate.now().minusDays(9);

        assertThat(texts.late(due, row(Map.of("due", before)))).isTrue();
        assertThat(texts.late(due, row(Map.of("due", before, "done", before.plusDays(1)))))
                .isFalse();
    }

    private static ListRow row(Map<String, Object> values) {
        return new ListRow(PARCEL, new ListQuery.Cursor(null, PARCEL.id()), false, values, Map.of());
    }
}
