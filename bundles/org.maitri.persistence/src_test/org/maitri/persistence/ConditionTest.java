package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;

/** Trees of conditions find what sets in memory say, on every kind of database. */
class ConditionTest {

    private static final String TYPE = "test.parcel";

    private final Random random = new Random(7);
    private final List<Parcel> parcels = new ArrayList<>();
    private final Set<UUID> gold = new HashSet<>();
    private OpenDatabase open;

    /** A condition and what it means. */
    private record Meant(Condition condition, Predicate<Parcel> meaning) {}

    private void open(Place place) {
        open = new Fixture().open(place.fresh());
        open.fields().define(CustomField.of(TYPE, "tier", FieldKind.TEXT, "Tier"));
        open.database().change("Add", work -> {
            for (int i = 0; i < 60; i++) {
                Parcel parcel = Parcel.named(random.nextInt(3) == 0 ? null : "name " + random.nextInt(3));
                parcel.weight = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(6));
                parcel.priority = random.nextInt(3) == 0 ? null : random.nextInt(3);
                parcel.tags = random.nextBoolean() ? Set.of() : Set.of("blue");
                parcel.follows = i == 0 || random.nextInt(4) == 0
                        ? null
                        : parcels.get(random.nextInt(Math.min(i, 20))).ref();
                if (random.nextInt(3) == 0) {
                    setTier(parcel);
                    gold.add(parcel.id());
                }
                parcels.add(work.add(parcel));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void setTier(Parcel parcel) {
        ((RecordType<Parcel>) open.records().requireType(TYPE))
                .field("tier")
                .orElseThrow()
                .write(parcel, "gold");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Meant tree(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf(depth);
        }
        Meant first = tree(depth - 1);
        Meant second = tree(depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> new Meant(Condition.all(first.condition, second.condition), first.meaning.and(second.meaning));
            case 1 -> new Meant(Condition.any(first.condition, second.condition), first.meaning.or(second.meaning));
            default -> new Meant(Condition.not(first.condition), first.meaning.negate());
        };
    }

    private Meant leaf(int depth) {
        return switch (random.nextInt(11)) {
            case 0 ->
                new Meant(Condition.is("name", Operator.EQUALS, "name 1"), parcel -> "name 1".equals(parcel.name));
            case 1 ->
                new Meant(
                        Condition.is("weight", Operator.LESS, BigDecimal.TWO),
                        parcel -> parcel.weight != null && parcel.weight.compareTo(BigDecimal.TWO) < 0);
            case 2 ->
                new Meant(
                        Condition.is("priority", Operator.ANY_OF, 1L, 2L),
                        parcel -> parcel.priority != null && parcel.priority > 0);
            case 3 -> new Meant(Condition.is("tags", Operator.EQUALS, "blue"), parcel -> parcel.tags.contains("blue"));
            case 4 -> new Meant(Condition.is("follows", Operator.EMPTY), parcel -> parcel.follows == null);
            case 5 -> new Meant(Condition.is("tier", Operator.EQUALS, "gold"), parcel -> gold.contains(parcel.id()));
            case 6 ->
                new Meant(
                        Condition.keyed(
                                parcels.subList(0, 7).stream().map(Parcel::id).toList()),
                        parcels.subList(0, 7)::contains);
            case 7 -> new Meant(Condition.ALWAYS, parcel -> true);
            default -> others(depth == 0 ? leaf(1) : tree(depth - 1));
        };
    }

    private Meant others(Meant that) {
        Condition condition = that.condition;
        return switch (random.nextInt(4)) {
            case 0 ->
                new Meant(
                        new Condition.Related(TYPE, "follows", condition),
                        parcel -> followers(parcel, that).findAny().isPresent());
            case 1 ->
                new Meant(
                        new Condition.Counted(TYPE, "follows", condition, 2),
                        parcel -> followers(parcel, that).count() >= 2);
            case 2 ->
                new Meant(
                        new Condition.Summed(TYPE, "follows", condition, "weight", BigDecimal.valueOf(4)),
                        parcel -> followers(parcel, that)
                                        .filter(each -> each.weight != null)
                                        .map(each -> each.weight)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(BigDecimal.valueOf(4))
                                >= 0);
            default ->
                new Meant(
                        new Condition.Newest(
                                TYPE, "follows", Condition.is("priority", Operator.PRESENT), "priority", condition),
                        parcel -> followers(parcel, new Meant(null, each -> each.priority != null))
                                .max(Comparator.<Parcel, Integer>comparing(each -> each.priority)
                                        .thenComparing(each -> each.id().toString()))
                                .filter(that.meaning)
                                .isPresent());
        };
    }

    private Stream<Parcel> followers(Parcel followed, Meant that) {
        return parcels.stream()
                .filter(parcel -> followed.ref().equals(parcel.follows))
                .filter(that.meaning);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void findsWhatSetsSay(Place place) {
        open(place);
        for (int i = 0; i < 60; i++) {
            Meant meant = tree(3);
            Set<UUID> expected =
                    parcels.stream().filter(meant.meaning).map(Parcel::id).collect(Collectors.toSet());
            ListQuery query = ListQuery.of(open.records().requireType(TYPE), 7).meeting(meant.condition);
            assertThat(found(query)).as("%s", meant.condition).isEqualTo(expected);
            assertThat(open.records().count(query, Progress.NONE))
                    .as("%s", meant.condition)
                    .isEqualTo(expected.size());
        }
    }

    private Set<UUID> found(ListQuery query) {
        Set<UUID> found = new HashSet<>();
        List<ListRow> page;
        ListQuery next = query;
        do {
            page = open.records().page(next, Progress.NONE);
            page.forEach(row -> found.add(row.record().id()));
            if (!page.isEmpty()) {
                next = next.after(page.getLast().cursor());
            }
        } while (page.size() == query.limit());
        return found;
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"MEMORY"})
    void refusesWhatIsNotThere(Place place) {
        open(place);
        ListQuery query = ListQuery.of(open.records().requireType(TYPE), 7);
        assertThatThrownBy(() -> open.records()
                        .count(
                                query.meeting(new Condition.Related("test.ghost", "follows", Condition.ALWAYS)),
                                Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("test.ghost");
        assertThatThrownBy(() -> open.records()
                        .count(query.meeting(new Condition.Related(TYPE, "ghost", Condition.ALWAYS)), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ghost");
    }
}
