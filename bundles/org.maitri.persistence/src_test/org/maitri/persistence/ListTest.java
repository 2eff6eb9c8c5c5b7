package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Sort;

/** Lists by key, on every kind of database. */
class ListTest {

    private final ParcelType type = new ParcelType();
    private OpenDatabase open;

    private void open(Place place, Parcel... parcels) {
        open = new Fixture().open(place.fresh());
        open.database().change("Add", work -> List.of(parcels).forEach(work::add));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Parcel[] some(int count) {
        Random random = new Random(42);
        Parcel[] parcels = new Parcel[count];
        for (int i = 0; i < count; i++) {
            Parcel parcel = Parcel.named("parcel");
            parcel.name = random.nextInt(4) == 0 ? null : "name " + random.nextInt(5);
            parcel.weight = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(6), 1);
            parcel.priority = random.nextInt(3) == 0 ? null : random.nextInt(3);
            parcel.dueOn = random.nextInt(3) == 0 ? null : LocalDate.of(2024, 1, 1 + random.nextInt(3));
            parcel.sentAt = random.nextInt(3) == 0 ? null : Instant.EPOCH.plusSeconds(random.nextInt(3));
            parcel.urgent = random.nextBoolean();
            parcels[i] = parcel;
        }
        return parcels;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void pagesNeitherSkipNorRepeat(Place place) {
        Parcel[] parcels = some(120);
        open(place, parcels);
        Function<Parcel, Comparable<?>> name = parcel -> parcel.name;
        follows(parcels, "name", name);
        follows(parcels, "weight", parcel -> parcel.weight);
        follows(parcels, "priority", parcel -> parcel.priority);
        follows(parcels, "dueOn", parcel -> parcel.dueOn);
        follows(parcels, "sentAt", parcel -> parcel.sentAt);
        follows(parcels, "urgent", parcel -> parcel.urgent);
    }

    @SuppressWarnings("unchecked")
    private void follows(Parcel[] parcels, String field, Function<Parcel, ? extends Comparable<?>> value) {
        for (boolean descending : new boolean[] {false, true}) {
            Comparator<Parcel> byValue = Comparator.comparing(
                    parcel -> (Comparable<Object>) value.apply(parcel),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
            Comparator<Parcel> inOrder =
                    byValue.thenComparing(parcel -> parcel.id().toString());
            List<Parcel> expected = new ArrayList<>(List.of(parcels));
            expected.sort(descending ? inOrder.reversed() : inOrder);
            List<UUID> nullsLast = new ArrayList<>();
            expected.stream()
                    .filter(parcel -> value.apply(parcel) != null)
                    .forEach(parcel -> nullsLast.add(parcel.id()));
            ListQuery all = ListQuery.of(type, 7).sortedBy(new Sort(field, descending));
            assertThat(walk(all.where(List.of(Filter.of(field, Operator.PRESENT)))))
                    .as(field + " where there is one")
                    .containsExactlyElementsOf(nullsLast);
            expected.stream()
                    .filter(parcel -> value.apply(parcel) == null)
                    .forEach(parcel -> nullsLast.add(parcel.id()));
            assertThat(walk(all)).as(field + (descending ? " descending" : "")).containsExactlyElementsOf(nullsLast);
        }
    }

    private List<UUID> walk(ListQuery first) {
        List<UUID> seen = new ArrayList<>();
        ListQuery query = first;
        List<ListRow> page;
        do {
            page = open.records().page(query, Progress.NONE);
            page.forEach(row -> seen.add(row.record().id()));
            if (!page.isEmpty()) {
                query = query.after(page.getLast().cursor());
            }
        } while (page.size() == first.limit());
        return seen;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void filtersThatFindManyKeepTheOrder(Place place) {
        Parcel[] parcels = new Parcel[2600];
        for (int i = 0; i < parcels.length; i++) {
            parcels[i] = Parcel.named("n" + (i * 7) % 13);
            parcels[i].priority = i % 20 == 0 ? 1 : 2;
        }
        open(place, parcels);
        ListQuery many = ListQuery.of(type, 400)
                .where(List.of(
                        Filter.equal("priority", 2L),
                        Filter.of("weight", Operator.EMPTY),
                        Filter.of("priority", Operator.ANY_OF, 1L, 2L)));
        ListQuery nearby = ListQuery.of(type, 90).where(many.filters());
        List<UUID> expected = Arrays.stream(parcels)
                .filter(parcel -> parcel.priority == 2)
                .sorted(Comparator.comparing((Parcel parcel) -> parcel.name)
                        .thenComparing(parcel -> parcel.id().toString()))
                .map(Parcel::id)
                .toList();
        assertThat(walk(many)).containsExactlyElementsOf(expected);
        assertThat(walk(nearby)).containsExactlyElementsOf(expected);
        assertThat(open.records().count(many, Progress.NONE)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void filtersByEveryOperator(Place place) {
        Parcel red = Parcel.named("Red_box 100%");
        red.weight = new BigDecimal("2.5");
        red.priority = 1;
        red.dueOn = LocalDate.of(2024, 5, 1);
        red.sentAt = Instant.parse("2024-05-01T12:00:00Z");
        red.urgent = true;
        red.tags = Set.of("Colour", "warm");
        Parcel blue = Parcel.named("blue box");
        blue.weight = new BigDecimal("7");
        blue.priority = 5;
        blue.tags = Set.of("cold");
        blue.follows = red.ref();
        Parcel none = Parcel.named("");
        open(place, red, blue, none);
        UUID r = red.id();
        UUID b = blue.id();
        UUID n = none.id();
        found(Filter.equal("name", "blue box"), b);
        found(Filter.of("name", Operator.NOT_EQUALS, "blue box"), n, r);
        found(Filter.of("name", Operator.CONTAINS, "BOX"), b, r);
        found(Filter.of("name", Operator.CONTAINS, "0%"), r);
        found(Filter.of("name", Operator.CONTAINS, "d_b"), r);
        found(Filter.of("name", Operator.STARTS_WITH, "BLUE"), b);
        found(Filter.of("name", Operator.ANY_OF, "blue box", "x", "Red_box 100%"), b, r);
        found(Filter.of("name", Operator.ANY_OF));
        found(Filter.of("name", Operator.EMPTY), n);
        found(Filter.of("name", Operator.PRESENT), b, r);
        found(Filter.of("priority", Operator.LESS, 5L), r);
        found(Filter.of("priority", Operator.AT_MOST, 5L), b, r);
        found(Filter.of("priority", Operator.NOT_EQUALS, 5L), n, r);
        found(Filter.of("priority", Operator.EMPTY), n);
        found(Filter.of("weight", Operator.MORE, new BigDecimal("2.5")), b);
        found(Filter.of("weight", Operator.AT_LEAST, 2.5), b, r);
        found(Filter.of("weight", Operator.BETWEEN, new BigDecimal("2"), new BigDecimal("3")), r);
        found(Filter.equal("dueOn", LocalDate.of(2024, 5, 1)), r);
        found(Filter.of("sentAt", Operator.AT_LEAST, Instant.parse("2024-05-01T12:00:00Z")), r);
        found(Filter.equal("urgent", true), r);
        found(Filter.equal("tags", "cold"), b);
        found(Filter.equal("tags", "colour"), r);
        found(Filter.of("tags", Operator.NOT_EQUALS, "cold"), n, r);
        found(Filter.of("tags", Operator.ANY_OF, "cold", "warm"), b, r);
        found(Filter.of("tags", Operator.CONTAINS, "ol"), b, r);
        found(Filter.of("tags", Operator.EMPTY), n);
        found(Filter.equal("follows", red.ref()), b);
        found(Filter.of("follows", Operator.EMPTY), n, r);
        assertThat(open.records()
                        .count(
                                ListQuery.of(type, 1).where(List.of(Filter.of("name", Operator.PRESENT))),
                                Progress.NONE))
                .isEqualTo(2);
        assertThatThrownBy(() -> found(Filter.equal("nameLength", 1L)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nameLength");
        assertThatThrownBy(() -> found(Filter.equal("priority", "many"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> open.records().page(ListQuery.of(type, 5).sortedBy(Sort.by("tags")), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("priority");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void noTextIsFoundHoweverItIsStored(Place place) {
        Parcel red = Parcel.named("red box");
        Parcel blank = Parcel.named("");
        Parcel none = Parcel.named(null);
        open(place, red, blank, none);
        assertThat(names(Filter.equal("name", ""))).containsExactlyInAnyOrder("", null);
        assertThat(names(Filter.of("name", Operator.ANY_OF, ""))).containsExactlyInAnyOrder("", null);
        assertThat(names(Filter.of("name", Operator.ANY_OF, "", "red box")))
                .containsExactlyInAnyOrder("", null, "red box");
        assertThat(names(Filter.of("name", Operator.NOT_EQUALS, ""))).containsExactly("red box");
    }

    private List<Object> names(Filter filter) {
        ListQuery byWeight = ListQuery.of(type, 10).sortedBy(Sort.by("weight"));
        return open.records().page(byWeight.where(List.of(filter)), Progress.NONE).stream()
                .map(row -> row.value("name"))
                .toList();
    }

    private void found(Filter filter, UUID... expected) {
        assertThat(open.records().page(ListQuery.of(type, 10).where(List.of(filter)), Progress.NONE))
                .as(filter.toString())
                .extracting(row -> row.record().id())
                .containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void rowsHaveValuesAndTitles(Place place) {
        Parcel first = Parcel.named("first");
        Parcel second = Parcel.named("second");
        second.follows = first.ref();
        second.priority = 3;
        open(place, first, second);
        ListRow row = open.records().page(ListQuery.of(type, 10), Progress.NONE).getLast();
        assertThat(row.value("name")).isEqualTo("second");
        assertThat(row.value("priority")).isEqualTo(3L);
        assertThat(row.value("nameLength")).isEqualTo(6L);
        assertThat(row.titles()).containsEntry(first.ref(), "first");
        assertThat(open.records().titles(List.of(first.ref(), second.ref()))).containsValues("first", "second");
        open.database()
                .change("Archive", work -> work.find(first.ref()).orElseThrow().archive(Instant.now()));
        assertThat(open.records().page(ListQuery.of(type, 10), Progress.NONE)).hasSize(1);
        assertThat(open.records().page(ListQuery.of(type, 10).withArchived(true), Progress.NONE))
                .hasSize(2)
                .anyMatch(ListRow::archived);
        assertThatThrownBy(() -> open.records().requireType("test.letter"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("test.parcel");
    }
}
