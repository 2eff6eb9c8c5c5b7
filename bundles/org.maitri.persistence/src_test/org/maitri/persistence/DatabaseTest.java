package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Change;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnavailableException;

/** Units of work, on every kind of database. */
class DatabaseTest {

    private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();
    private final TimeZone zone = TimeZone.getDefault();
    private OpenDatabase open;

    private Database open(Place place) {
        return open(place.fresh());
    }

    private Database open(Profile profile) {
        open = new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of(heard::add))
                .open(profile, Progress.NONE);
        return open.database();
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(zone);
        if (open != null) {
            open.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void tellsTheEarliestAndTheLatestMoment(Place place) {
        Instant first = Instant.parse("2026-01-23T10:15:00Z");
        Database database = open(place);
        database.change("Add", work -> {
            for (int hours = 0; hours < 3; hours++) {
                Parcel parcel = Parcel.named("Parcel " + hours);
                parcel.sentAt = first.plusSeconds(hours * 3600);
                work.add(parcel);
            }
        });
        Object[] span = database.read(work -> work.entities()
                .createQuery("select min(p.sentAt), max(p.sentAt), count(p) from Parcel p", Object[].class)
                .getSingleResult());
        assertThat(span).containsExactly(first, first.plusSeconds(7200), 3L);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void keepsEveryKindOfValue(Place place) {
        Profile profile = place.fresh();
        Database database = open(profile);
        UUID id = database.write("Add", work -> {
            Parcel parcel = Parcel.named("Grüße \"quoted\" \n second line");
            parcel.weight = new BigDecimal("12.5");
            parcel.priority = 7;
            parcel.dueOn = LocalDate.of(2024, 2, 29);
            parcel.sentAt = Instant.parse("2024-03-01T10:00:00.123456Z");
            parcel.urgent = true;
            parcel.tags = Set.of("red", "fragile");
            parcel.follows = parcel.ref();
            parcel.setExternalKey("P-1");
            parcel.setAttribute("Colour", "blue");
            return work.add(parcel).id();
        });
        Parcel read = database.read(work -> work.find(Parcel.class, id).orElseThrow());
        assertThat(read.name).isEqualTo("Grüße \"quoted\" \n second line");
        assertThat(read.weight).isEqualByComparingTo("12.5");
        assertThat(read.priority).isEqualTo(7);
        assertThat(read.dueOn).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read.sentAt).isEqualTo(Instant.parse("2024-03-01T10:00:00.123456Z"));
        assertThat(read.urgent).isTrue();
        assertThat(read.tags).containsExactly("fragile", "red");
        assertThat(read.follows).isEqualTo(read.ref());
        assertThat(read.attributes()).containsExactly(Map.entry("Colour", "blue"));
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.createdBy()).isEqualTo(open.access().actor());
        assertThat(read.createdAt()).isEqualTo(read.changedAt());
        assertThat(database.<Boolean>read(
                        work -> work.findByExternalKey(Parcel.class, "P-1").isPresent()))
                .isTrue();
        assertThat(database.<Boolean>read(work -> work.find(read.ref()).isPresent()))
                .isTrue();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void momentsSurviveTheHourThatComesTwice(Place place) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        Database database = open(place);
        List<Instant> moments = List.of(
                Instant.parse("2024-10-27T00:30:00Z"),
                Instant.parse("2024-10-27T01:30:00Z"),
                Instant.parse("2024-03-31T01:30:00Z"),
                Instant.parse("1890-01-01T00:00:00Z"));
        List<UUID> ids = database.write(
                "Add",
                work -> moments.stream()
                        .map(moment -> {
                            Parcel parcel = Parcel.named("p");
                            parcel.sentAt = moment;
                            return work.add(parcel).id();
                        })
                        .toList());
        database.read(work -> {
            for (int i = 0; i < ids.size(); i++) {
                assertThat(work.find(Parcel.class, ids.get(i)).orElseThrow().sentAt)
                        .isEqualTo(moments.get(i));
                assertThat(work.entities()
                                .createQuery("select p from Parcel p where p.sentAt = :at", Parcel.class)
                                .setParameter("at", moments.get(i))
                                .getResultList())
                        .hasSize(1);
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void recordsWhatWasChanged(Place place) throws InterruptedException {
        Database database = open(place);
        UUID id = database.write(
                "Add parcel", work -> work.add(Parcel.named("first")).id());
        UUID added = database.lastCommit().orElseThrow();
        database.change("Rename", work -> {
            Parcel parcel = work.find(Parcel.class, id).orElseThrow();
            parcel.name = "second";
            parcel.tags = Set.of("late");
        });
        Parcel parcel = database.read(work -> work.find(Parcel.class, id).orElseThrow());
        assertThat(parcel.changedAt()).isAfter(parcel.createdAt());
        List<Change> history = open.journal().history(parcel.ref(), 10);
        assertThat(history).extracting(Change::label).containsExactly("Rename", "Add parcel");
        assertThat(history.get(0).fields())
                .containsOnly(
                        Map.entry("name", new Change.Values("first", "second")),
                        Map.entry("tags", new Change.Values(null, "|late|")));
        assertThat(history.get(1).commit()).isEqualTo(added);
        assertThat(history.get(1).kind()).isEqualTo(Change.Kind.CREATED);
        assertThat(open.journal().commits(Optional.empty(), 10))
                .extracting("sequence")
                .containsExactly(2L, 1L);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
        close();
        assertThat(heard).extracting(event -> event.details().get("change")).containsExactly("created", "updated");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void figuresCountWhatIsThere(Place place) {
        Database database = open(place);
        database.write("Add", work -> work.add(Parcel.named("first")).id());
        database.write("Add", work -> {
            work.add(Parcel.named("second"));
            return work.add(Parcel.named("third")).id();
        });
        Figures figures = open.figures(Progress.NONE);
        assertThat(figures.rows()).containsEntry("test_parcel", 3L).containsEntry("maitri_commit", 2L);
        assertThat(figures.commits()).isEqualTo(2);
        assertThat(figures.changes()).isEqualTo(3).isEqualTo(figures.declared());
        assertThat(figures.migrations()).containsKey("maitri");
        assertThat(figures.newest()).containsOnlyKeys(figures.migrations().keySet());
        assertThat(figures.system()).containsPattern("H2|PostgreSQL");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void changingNothingLeavesNoTrace(Place place) {
        Database database = open(place);
        UUID id = database.write("Add", work -> work.add(Parcel.named("same")).id());
        database.change("Look", work -> work.find(Parcel.class, id).orElseThrow().name = "same");
        assertThat(database.lastCommit()).isEmpty();
        assertThat(open.journal().commits(Optional.empty(), 10)).hasSize(1);
        assertThat(database.<Long>read(
                        work -> work.find(Parcel.class, id).orElseThrow().version()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void rollsBackWhatFails(Place place) {
        Database database = open(place);
        assertThatThrownBy(() -> database.write("Fail", work -> {
                    work.add(Parcel.named("gone"));
                    work.entities().flush();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(count(database)).isZero();
        assertThat(open.journal().commits(Optional.empty(), 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void namesTheRecordThatWasChangedMeanwhile(Place place) {
        Database database = open(place);
        List<UUID> ids = database.write(
                "Add",
                work -> Stream.of("a", "b")
                        .map(name -> work.add(Parcel.named(name)).id())
                        .toList());
        assertThatThrownBy(() -> database.write("Slow", work -> {
                    List<Parcel> parcels = work.findAll(Parcel.class, ids);
                    onAnotherThread(() -> database.change(
                            "Quick",
                            other -> other.find(Parcel.class, ids.get(1)).orElseThrow().name = "B"));
                    parcels.forEach(parcel -> parcel.name += "!");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.record().id()).isEqualTo(ids.get(1)));
        assertThat(database.<String>read(
                        work -> work.find(Parcel.class, ids.get(0)).orElseThrow().name))
                .isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void takesInManyRecordsInOneCommit(Place place) {
        Database database = open(place);
        List<UUID> ids = new ArrayList<>();
        database.change("Import", work -> {
            for (int i = 0; i < 5000; i++) {
                Parcel parcel = Parcel.named("parcel " + i);
                ids.add(work.add(parcel).id());
                if (i % 500 == 499) {
                    work.entities().flush();
                    work.entities().clear();
                }
            }
            work.find(Parcel.class, ids.get(0)).orElseThrow().name = "changed again";
        });
        assertThat(open.journal().commits(Optional.empty(), 1).getFirst().changes())
                .isEqualTo(5000);
        CheckReport report = open.check(Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.rows()).containsEntry("test_parcel", 5000L).containsEntry("maitri_change", 5001L);
        Change created = open.journal()
                .history(new RecordRef("test.parcel", ids.get(0)), 5)
                .getFirst();
        assertThat(created.kind()).isEqualTo(Change.Kind.CREATED);
        assertThat(created.fields().get("name")).isEqualTo(new Change.Values(null, "changed again"));
        close();
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatMustNotBeChangedKeepsNothingElseFromIt(Place place) {
        open = new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of())
                .withGuards(() -> List.of(work -> (record, pointsAt) -> {
                    if (record instanceof Parcel parcel && "locked".equals(parcel.name)) {
                        throw new RefusedException("locked");
                    }
                }))
                .open(place.fresh(), Progress.NONE);

        List<String> left = open.database()
                .changeAllowed(
                        "Add",
                        List.of("a", "b", "locked", "c", "d"),
                        (names, work) -> names.forEach(name -> work.add(Parcel.named(name))));

        assertThat(left).containsExactly("locked");
        assertThat(count(open.database())).isEqualTo(4);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void aServerThatIsGoneForAMomentLeavesNothingOut() {
        Database database = open(Place.SERVER.fresh());
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> database.changeAllowed("Add", List.of("a", "b"), (names, work) -> {
                    if (attempts.incrementAndGet() == 1) {
                        work.entities()
                                .createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                                .getSingleResult();
                    }
                    names.forEach(name -> work.add(Parcel.named(name)));
                }))
                .isInstanceOf(UnavailableException.class);
        assertThat(attempts).hasValue(1);

        database.change("Add", work -> work.add(Parcel.named("a")));
        assertThat(count(database)).isEqualTo(1);
    }

    private static long count(Database database) {
        return database.read(work -> work.entities()
                .createQuery("select count(p) from Parcel p", Long.class)
                .getSingleResult());
    }

    private static void onAnotherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException wanted) {
            throw new IllegalStateException(wanted);
        }
    }
}
