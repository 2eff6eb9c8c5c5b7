package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.ListQuery;

/** What must not happen does not, on every kind of database. */
class SafetyTest {

    private OpenDatabase open;

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void cancellingStopsTheStatementThatRuns(Place place) {
        open = new Fixture().open(place.fresh());
        open.database().change("Add", work -> {
            for (int i = 0; i < 1500; i++) {
                work.add(Parcel.named("p" + i));
            }
        });
        Instant begun = Instant.now();
        Progress cancelled = cancelledAt(begun.plusMillis(500));
        assertThatThrownBy(() -> open.database()
                        .write(
                                "Slow",
                                work -> {
                                    work.add(Parcel.named("never"));
                                    return work.entities()
                                            .createQuery(
                                                    "select count(a) from Parcel a, Parcel b, Parcel c, Parcel d where"
                                                            + " concat(a.name, b.name, c.name, d.name) = 'x'",
                                                    Long.class)
                                            .getSingleResult();
                                },
                                cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(Instant.now()).isBefore(begun.plusSeconds(10));
        long count = open.records().count(ListQuery.of(new ParcelType(), 1), Progress.NONE);
        assertThat(count).isEqualTo(1500);
    }

    private static Progress cancelledAt(Instant moment) {
        return new Progress() {
            @Override
            public void begin(String task, long total) {}

            @Override
            public void worked(long done) {}

            @Override
            public boolean cancelled() {
                return Instant.now().isAfter(moment);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theForbiddenThreadIsTurnedAway(Place place) {
        AtomicBoolean forbidden = new AtomicBoolean();
        open = new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of())
                .withForbiddenThread(forbidden::get)
                .open(place.fresh(), Progress.NONE);
        Database database = open.database();
        forbidden.set(true);
        assertThatThrownBy(() -> database.read(work -> null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.write("x", work -> null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.records().page(ListQuery.of(new ParcelType(), 1), Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(open.access().may("anything")).isTrue();
        forbidden.set(false);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void nothingGoesPastTheAuditLog(Place place) {
        open = new Fixture().open(place.fresh());
        Database database = open.database();
        UUID id = database.write("Add", work -> work.add(Parcel.named("kept")).id());
        refused(() -> database.change(
                "x", work -> work.entities().remove(work.find(Parcel.class, id).orElseThrow())));
        refused(() -> database.write("x", work -> work.entities().createQuery("update Parcel p set p.name = ''")));
        refused(() -> database.write("x", work -> work.entities().createNativeQuery("delete from test_parcel")));
        refused(() -> database.write("x", work -> work.entities().getTransaction()));
        refused(() -> database.read(work -> work.add(Parcel.named("x"))));
        refused(() -> database.write("x", work -> database.write("y", inner -> null)));
        assertThat(database.<String>read(work -> work.find(Parcel.class, id).orElseThrow().name))
                .isEqualTo("kept");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameExternalKeyTwiceIsRefused(Place place) {
        open = new Fixture().open(place.fresh());
        for (int round = 0; round < 2; round++) {
            boolean second = round == 1;
            Runnable add = () -> open.database().write("Add", work -> {
                Parcel parcel = Parcel.named("x");
                parcel.setExternalKey("K");
                return work.add(parcel);
            });
            if (second) {
                assertThatThrownBy(add::run).isInstanceOf(RefusedException.class);
            } else {
                add.run();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void onlyTheGrantedMay(Place place) throws SQLException {
        Profile profile = place.fresh();
        open = new Fixture().open(profile);
        String actor = open.access().actor();
        UUID id = open.database()
                .write("Add", work -> work.add(Parcel.named("first")).id());
        open.grants().grant("someone", "test.parcel.read");
        assertThat(open.grants().all()).isEqualTo(Map.of(actor, Set.of("*"), "someone", Set.of("test.parcel.read")));
        assertThat(open.journal().commits(Optional.empty(), 1).getFirst().label())
                .isEqualTo("Grant test.parcel.read to someone");
        open.grants().grant(actor, "test.parcel.read");
        open.grants().revoke(actor, "*");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
        assertThat(open.records().page(ListQuery.of(new ParcelType(), 5), Progress.NONE))
                .hasSize(1);
        assertThatThrownBy(() -> open.database()
                        .change("Change", work -> work.find(Parcel.class, id).orElseThrow().name = "second"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Change Parcels");
        assertThatThrownBy(() -> open.grants().grant(actor, "*")).isInstanceOf(RefusedException.class);
        open.close();
        open = new Fixture().open(profile);
        assertThat(open.access().may("test.parcel.write")).isFalse();
        assertThat(open.access().may("test.parcel.read")).isTrue();
        assertThat(open.access().permissions()).extracting("id").contains("test.parcel.read", "test.parcel.write");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void alteringTheAuditLogIsDetected(Place place) throws SQLException {
        Profile profile = place.fresh();
        tampered(
                profile,
                "UPDATE maitri_change SET fields = REPLACE(fields, 'second', 'nobody')",
                "changes of commit 2");
        tampered(place.fresh(), "UPDATE maitri_commit SET actor = 'nobody' WHERE seq = 2", "commit 2");
        tampered(place.fresh(), "DELETE FROM maitri_commit WHERE seq = 2", "after commit 1 comes commit 3");
        tampered(place.fresh(), "DELETE FROM maitri_commit WHERE seq = 3", "last commit");
        tampered(place.fresh(), "DELETE FROM maitri_change", "digest");
    }

    private void tampered(Profile profile, String sql, String said) throws SQLException {
        open = new Fixture().open(profile);
        for (String name : List.of("first", "second", "third")) {
            open.database().write("Add " + name, work -> work.add(Parcel.named(name)));
        }
        assertThat(open.check(Progress.NONE).clean()).isTrue();
        open.close();
        try (Connection connection =
                        Place.valueOf(profile.isServer() ? "SERVER" : "FOLDER").sideDoor(profile);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        open = new Fixture().open(profile);
        CheckReport report = open.check(Progress.NONE);
        assertThat(report.clean()).isFalse();
        assertThat(String.join("\n", report.problems())).contains(said);
        open.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "SERVER"})
    void referencesToNothingAreFound(Place place) throws SQLException {
        open = new Fixture().open(place.fresh());
        open.database().write("Add", work -> {
            Parcel parcel = Parcel.named("x");
            parcel.follows = new Parcel().ref();
            Parcel elsewhere = Parcel.named("y");
            elsewhere.follows = new RecordRef("gone.module", UUID.randomUUID());
            work.add(elsewhere);
            return work.add(parcel);
        });
        CheckReport report = open.check(Progress.NONE);
        assertThat(report.references()).isEqualTo(2);
        assertThat(report.problems()).singleElement().asString().contains("test_parcel.follows");
    }
}
