package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.maitri.kernel.Program;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.presence.Presence;
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
    @EnumSource(mode = Mode.EXCLUDE, names = "FOLDER")
    void whoever_was_killed_on_this_machine_is_gone_at_once(Place place) throws SQLException {
        Profile profile = place.fresh();
        try (OpenDatabase open = new Fixture().open(profile)) {
            open.presence().here(RECORD, true);
            killed(place, profile, Program.own().replaceFirst("^\\d+", "999999999"));
            assertThat(open.presence().here(RECORD, false)).isEmpty();
            killed(place, profile, "999999999@elsewhere");
            assertThat(open.presence().here(RECORD, false)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FOLDER")
    void whoever_says_nothing_for_a_while_is_gone(Place place) throws SQLException {
        Profile profile = place.fresh();
        try (OpenDatabase open = new Fixture().open(profile)) {
            open.presence().here(RECORD, true);
            killed(place, profile, "1@elsewhere");
            assertThat(open.presence().here(RECORD, false)).hasSize(1);
            try (Connection connection = place.sideDoor(profile);
                    PreparedStatement silent =
                            connection.prepareStatement("UPDATE maitri_presence SET beat_at = ? WHERE editing")) {
                silent.setObject(1, OffsetDateTime.now().minus(Presence.GONE).minusMinutes(1));
                silent.executeUpdate();
            }
            assertThat(open.presence().here(RECORD, false)).isEmpty();
        }
    }

    private static void killed(Place place, Profile profile, String program) throws SQLException {
        try (Connection connection = place.sideDoor(profile);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE maitri_presence SET session = ?, program = ? WHERE editing")) {
            update.setObject(1, UUID.randomUUID());
            update.setString(2, program);
            assertThat(update.executeUpdate()).isEqualTo(1);
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
