package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SegmentsEngine;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.segment.Expression;

/** Which choices can be asked for by those who write a segment. */
class SegmentChoicesTest {

    private OpenDatabase open;
    private SegmentsEngine segments;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(CustomersModule.recordTypes());
        types.addAll(SegmentsEngine.recordTypes());
        open = new DatabaseOpener(List.of(CustomersModule.schema(), SegmentsEngine.schema()), types, List.of())
                .open(Profile.inMemory("choices" + UUID.randomUUID()), Progress.NONE);
        segments = new SegmentsEngine(open.database(), open.records(), open.access(), List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_choice_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> segments.parse("gender = femal"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Did you mean \"female\"?");
        assertThatThrownBy(() -> segments.parse("gender in (male, sunflower)"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"sunflower\": give one of female, male, other");
        assertThatThrownBy(() -> segments.parse("colour = red")).hasMessageContaining("no field colour");
    }

    @Test
    void choices_are_known_by_what_people_read_and_words_in_them_are_free() {
        assertThat(segments.parse("gender = Female")).isNotNull();
        assertThat(segments.parse("gender ~ fem")).isNotNull();
        assertThat(segments.parse("gender is empty")).isNotNull();
    }

    @Test
    void what_was_saved_before_its_choice_was_gone_is_still_counted() {
        Expression gone = new Expression.Has("gender", Operator.EQUALS, List.of("unsaid"));

        assertThat(segments.count(gone, Progress.NONE).values()).allMatch(count -> count == 0);
    }
}
