package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Change;
import org.maitri.spi.persistence.Database.Work;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.ListQuery;

/** Very many new records are written past JPA, and nobody can tell the difference. */
class FillTest {

    private static final int MANY = 130;
    private static final long EXPECTED = 100_000;
    private static final String INDEXES = "select count(*) from information_schema.indexes"
            + " where table_name = 'TEST_PARCEL' and index_type_name = 'INDEX' and not is_generated";

    private OpenDatabase open;

    private void open(Place place) {
        open = new Fixture().open(place.fresh());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private <T> T fill(Work<T> work) {
        return open.database().fill("Fill", Set.of(Parcel.class), EXPECTED, work, Progress.NONE);
    }

    private static Parcel parcel(int number) {
        Parcel parcel = Parcel.named("Grüße\t\"" + number + "\" \\N \r\n second line");
        parcel.setExternalKey("system", "key " + number);
        return parcel;
    }

    private long count() {
        return open.records().count(ListQuery.of(new ParcelType(), 1).withArchived(true), Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void keepsEveryKindOfValue(Place place) {
        open(place);
        Instant before = Instant.now().minusSeconds(5);
        UUID id = fill(work -> {
            IntStream.range(0, MANY).forEach(number -> work.add(parcel(number)));
            Parcel full = parcel(MANY);
            full.weight = new BigDecimal("12.5");
            full.priority = 7;
            full.dueOn = LocalDate.of(2024, 2, 29);
            full.sentAt = Instant.parse("2024-03-01T10:00:00.123456789Z");
            full.urgent = true;
            full.tags = Set.of("red", "fragile");
            full.follows = full.ref();
            full.setAttribute("Colour", "light\\blue");
            work.add(full);
            work.settle();
            return full.id();
        });
        Parcel read = open.database().read(work -> work.find(Parcel.class, id).orElseThrow());
        assertThat(read.name).isEqualTo(parcel(MANY).name);
        assertThat(read.weight).isEqualByComparingTo("12.5");
        assertThat(read.priority).isEqualTo(7);
        assertThat(read.dueOn).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read.sentAt).isEqualTo(Instant.parse("2024-03-01T10:00:00.123456Z"));
        assertThat(read.urgent).isTrue();
        assertThat(read.tags).containsExactly("fragile", "red");
        assertThat(read.follows).isEqualTo(read.ref());
        assertThat(read.attributes()).containsExactly(Map.entry("Colour", "light\\blue"));
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.createdAt()).isAfter(before).isEqualTo(read.changedAt());
        assertThat(read.createdBy()).isEqualTo(read.changedBy()).isNotBlank();
        assertThat(open.journal().history(read.ref(), 5))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CREATED);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void findsWhatWaitsAndWritesWhatIsChangedMeanwhile(Place place) {
        open(place);
        UUID id = fill(work -> {
            Parcel first = work.add(parcel(1));
            assertThat(work.find(Parcel.class, first.id())).containsSame(first);
            first.name = "changed while it waits";
            assertThat(work.findByExternalKey(Parcel.class, "system", "key 1")).containsSame(first);
            first.priority = 3;
            work.add(parcel(2));
            work.settle();
            Parcel again = work.find(Parcel.class, first.id()).orElseThrow();
            again.urgent = true;
            work.settle();
            return first.id();
        });
        Parcel read = open.database().read(work -> work.find(Parcel.class, id).orElseThrow());
        assertThat(read.name).isEqualTo("changed while it waits");
        assertThat(read.priority).isEqualTo(3);
        assertThat(read.urgent).isTrue();
        assertThat(count()).isEqualTo(2);
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isTakenBackAsAWhole(Place place) {
        open(place);
        assertThatThrownBy(() -> fill(work -> {
                    addAll(work);
                    throw new RefusedException("no");
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(count()).isZero();
        assertThatThrownBy(() -> fill(work -> {
                    addAll(work);
                    work.settle();
                    work.add(parcel(1));
                    return null;
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(count()).isZero();
        fill(this::addAll);
        open.journal().undo(open.database().lastCommit().orElseThrow(), Progress.NONE);
        boolean there = open.database()
                .read(work ->
                        work.findByExternalKey(Parcel.class, "system", "key 1").isPresent());
        assertThat(there).isFalse();
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }

    private Object addAll(UnitOfWork work) {
        IntStream.range(0, MANY).forEach(number -> work.add(parcel(number)));
        return null;
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"FOLDER", "MEMORY"})
    void letsIndexesRestMeanwhile(Place place) {
        open(place);
        List<?> before = allIndexes();
        Number meanwhile = fill(FillTest::indexes);
        assertThat(meanwhile.longValue()).isZero();
        assertThat(allIndexes()).as("done").isEqualTo(before);
        fill(this::addAll);
        UUID filled = open.database().lastCommit().orElseThrow();
        assertThat(allIndexes()).as("filled").isEqualTo(before);
        assertThatThrownBy(() -> fill(work -> {
                    throw new RefusedException("no");
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(allIndexes()).as("refused").isEqualTo(before);
        assertThatThrownBy(() -> fill(work -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(allIndexes()).as("cancelled").isEqualTo(before);
        open.journal().undo(filled, Progress.NONE);
        assertThat(allIndexes()).as("undone").isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"FOLDER", "MEMORY"})
    void indexesComeBackThoughSomebodyElseStillWrites(Place place) throws Exception {
        open(place);
        List<?> before = allIndexes();
        CountDownLatch wrote = new CountDownLatch(1);
        CountDownLatch filled = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?>[] writing = new Future<?>[1];
            fill(work -> {
                writing[0] = other.submit(() -> open.database().change("Slow", slow -> {
                    slow.add(parcel(1000));
                    slow.entities().flush();
                    wrote.countDown();
                    await(filled);
                }));
                await(wrote);
                return work.add(parcel(1));
            });
            filled.countDown();
            writing[0].get();
        }
        assertThat(allIndexes()).isEqualTo(before);
        assertThat(count()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Every index of the records and of the audit log, column by column. */
    private List<?> allIndexes() {
        return open.database()
                .read(work -> work.entities()
                        .createNativeQuery("select cast(table_name || ' ' || index_name || ' ' || column_name || ' '"
                                + " || ordinal_position as varchar) from information_schema.index_columns"
                                + " where table_name in ('TEST_PARCEL', 'MAITRI_CHANGE') and index_name not like 'PRIMARY_KEY%'"
                                + " order by table_name, index_name, ordinal_position")
                        .getResultList());
    }

    static Number indexes(UnitOfWork work) {
        return (Number) work.entities().createNativeQuery(INDEXES).getSingleResult();
    }
}
