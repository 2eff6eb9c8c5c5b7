package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Sort;

/** Lists sort by fields that an administrator added, and filter by them, on every kind of database. */
class CustomFieldListTest extends CustomFieldCase {

    private List<Object> listed(String sort, Filter... filters) {
        boolean descending = sort.startsWith("-");
        Sort order = new Sort(descending ? sort.substring(1) : sort, descending);
        ListQuery query = ListQuery.of(type(), 2).sortedBy(order).where(List.of(filters));
        List<Object> names = new ArrayList<>();
        List<ListRow> page;
        do {
            page = open.records().page(query, Progress.NONE);
            page.forEach(row -> names.add(row.value("name")));
            query = page.isEmpty() ? query : query.after(page.getLast().cursor());
        } while (page.size() == 2);
        assertThat(open.records().count(query, Progress.NONE)).isEqualTo(names.size());
        return names;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void sortsAndFilters(Place place) {
        open(place);
        define("worth", FieldKind.MONEY, "Worth");
        define("code", FieldKind.TEXT, "Code");
        define("since", FieldKind.DATE, "Since");
        define("note", FieldKind.LONG_TEXT, "Note");
        UUID a = add("a", "worth", new BigDecimal("10.5"));
        UUID b = add("b", "worth", new BigDecimal("9"));
        add("c", "worth", new BigDecimal("-100"));
        add("d", "code", null);
        add("e", "worth", new BigDecimal("9"));
        set(a, "code", "Red_1");
        set(b, "code", "redder");
        set(a, "since", LocalDate.of(2024, 2, 1));
        set(b, "since", LocalDate.of(1950, 2, 1));
        set(b, "note", "Likes Apples");

        assertThat(listed("worth")).containsExactly("c", "b", "e", "a", "d");
        assertThat(listed("-worth")).containsExactly("a", "e", "b", "c", "d");
        assertThat(listed("since")).startsWith("b", "a").hasSize(5);
        assertThat(listed("name", Filter.equal("worth", new BigDecimal("9.00"))))
                .containsExactly("b", "e");
        assertThat(listed("name", Filter.of("worth", Operator.NOT_EQUALS, BigDecimal.valueOf(9))))
                .containsExactly("a", "c", "d");
        assertThat(listed("-worth", Filter.of("worth", Operator.BETWEEN, BigDecimal.valueOf(9), BigDecimal.TEN)))
                .containsExactly("e", "b");
        assertThat(listed("name", Filter.of("worth", Operator.EMPTY))).containsExactly("d");
        assertThat(listed("name", Filter.of("worth", Operator.PRESENT))).containsExactly("a", "b", "c", "e");
        assertThat(listed("name", Filter.of("code", Operator.STARTS_WITH, "RED")))
                .containsExactly("a", "b");
        assertThat(listed("name", Filter.of("code", Operator.CONTAINS, "d_"))).containsExactly("a");
        assertThat(listed("name", Filter.of("code", Operator.ANY_OF, "redder", "blue")))
                .containsExactly("b");
        assertThat(listed("name", Filter.of("since", Operator.LESS, LocalDate.of(2000, 1, 1))))
                .containsExactly("b");
        assertThat(listed("name", Filter.of("note", Operator.CONTAINS, "apples")))
                .containsExactly("b");
        assertThatThrownBy(() -> listed("note")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> listed("name", Filter.of("worth", Operator.CONTAINS, "1")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("worth");

        set(b, "worth", null);
        assertThat(listed("worth")).containsExactly("c", "e", "a", "b", "d");
        open.journal().undo(open.database().lastCommit().orElseThrow(), Progress.NONE);
        assertThat(listed("worth")).containsExactly("c", "b", "e", "a", "d");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void countsWhatABroadFilterFinds(Place place) {
        open(place);
        define("code", FieldKind.TEXT, "Code");
        open.database().change("Many", work -> {
            for (int i = 0; i < 2400; i++) {
                Parcel parcel = Parcel.named(i % 3 == 0 ? "red" : "blue");
                field("code").write(parcel, i % 2 == 0 ? "even" : "odd");
                work.add(parcel);
                if (i < 4) {
                    parcel.archive(Instant.EPOCH);
                }
            }
        });
        assertThat(count(Filter.of("code", Operator.EQUALS, "even"))).isEqualTo(1198);
        assertThat(count(Filter.of("code", Operator.NOT_EQUALS, "even"))).isEqualTo(1198);
        assertThat(count(Filter.of("code", Operator.EQUALS, "even"), Filter.of("name", Operator.EQUALS, "red")))
                .isEqualTo(399);
        assertThat(count(Filter.of("code", Operator.PRESENT), Filter.of("code", Operator.CONTAINS, "d")))
                .isEqualTo(1198);
    }

    private long count(Filter... filters) {
        return open.records().count(ListQuery.of(type(), 2).where(List.of(filters)), Progress.NONE);
    }
}
