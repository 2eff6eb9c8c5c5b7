package org.maitri.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Change.Kind;
import org.maitri.ui.internal.Parcels;

class ErasedDraftsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private static Change change(Kind kind, int hours) {
        return new Change(
                new UUID(1, hours), NOON.plusSeconds(hours * 3600L), "ann", "", Parcels.ref(1), kind, Map.of());
    }

    @Test
    void what_is_gone_was_erased_after_whatever_was_typed() {
        assertThat(ErasedDrafts.erased(List.of(change(Kind.ERASED, 2), change(Kind.ERASED, 1))))
                .contains(Instant.MAX);
        assertThat(ErasedDrafts.erased(List.of(change(Kind.UPDATED, 2), change(Kind.CREATED, 1))))
                .isEmpty();
    }

    @Test
    void what_stays_without_its_person_was_erased_when_it_was_rewritten() {
        List<Change> history = List.of(change(Kind.UPDATED, 3), change(Kind.UPDATED, 2), change(Kind.ERASED, 1));

        assertThat(ErasedDrafts.erased(history))
                .contains(change(Kind.UPDATED, 2).at());
    }
}
