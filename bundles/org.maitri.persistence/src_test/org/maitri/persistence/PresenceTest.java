package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.presence.Presence.Visitor;

/** Who else is at a record. */
class PresenceTest {

    private static final RecordRef RECORD = new RecordRef("test.parcel", new UUID(1, 2));

    @ParameterizedTest
    @EnumSource
    void whoever_is_alone_sees_nobody_and_leaves_no_trace_in_the_log(Place place) {
        try (OpenDatabase open = new Fixture().open(place.fresh())) {
            assertThat(open.presence().here(RECORD, false)).isEmpty();
            assertThat(open.presence().here(RECORD, true)).isEmpty();
            open.presence().gone(RECORD);
            assertThat(open.journal().commits(Optional.empty(), 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_at_a_record_see_each_other_until_one_leaves(Place place) {
        Profile profile = place.fresh();
        assumeThat(profile.isServer()).isTrue();
        try (OpenDatabase one = new Fixture().open(profile);
                OpenDatabase other = new Fixture().open(profile)) {
            one.presence().here(RECORD, false);
            assertThat(other.presence().here(RECORD, true))
                    .extracting(Visitor::editing)
                    .containsExactly(false);
            assertThat(one.presence().here(RECORD, false))
                    .extracting(Visitor::editing)
                    .containsExactly(true);
            other.presence().gone(RECORD);
            List<Visitor> left = one.presence().here(RECORD, false);
            assertThat(left).isEmpty();
        }
    }
}
