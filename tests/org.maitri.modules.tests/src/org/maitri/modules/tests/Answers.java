package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Findings;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Sort;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineQuery;
import org.maitri.testsupport.Services;

/** What the open profile answers to everything that can be asked of all modules, in words that two profiles can share. */
final class Answers {

    private static final int MOST = 1000;
    private static final int SHORT_PAGE = 7;
    /** Databases count them in the order in which rows happen to be written. */
    private static final Pattern TICKET_NUMBER = Pattern.compile("T-\\d+");

    private final Records records = Services.await(Records.class);
    private final Map<String, Object> all = new TreeMap<>();

    static Map<String, Object> ofOpenProfile() {
        Answers answers = new Answers();
        answers.records.types().forEach(answers::list);
        answers.figures();
        answers.findings();
        answers.timelines();
        return answers.all;
    }

    private void list(RecordType<?> type) {
        ListQuery whole = ListQuery.of(type, MOST);
        List<ListRow> rows = pages(whole, MOST);
        all.put(type.id() + " count", records.count(whole, Progress.NONE));
        for (Field<?> field : type.fields()) {
            all.put(type.id() + '.' + field.id(), printed(rows, field));
            if (field.is(Field.Use.SORTED)) {
                sort(whole.sortedBy(Sort.by(field.id())));
                sort(whole.sortedBy(Sort.byNewest(field.id())));
            }
            if (field.attribute().isPresent()) {
                filter(whole, rows, field);
            }
        }
    }

    /** Values in no order: databases put letters into their own. */
    private static List<String> printed(List<ListRow> rows, Field<?> field) {
        List<String> values = new ArrayList<>();
        for (ListRow row : rows) {
            Object value = row.value(field.id());
            values.add(
                    switch (value) {
                        case UUID key -> "a key";
                        case RecordRef ref -> ref.type() + ' ' + row.titles().get(ref);
                        case String counted when TICKET_NUMBER.matcher(counted).matches() -> "a ticket's number";
                        case BigDecimal number -> number.stripTrailingZeros().toPlainString();
                        case null, default -> String.valueOf(value);
                    });
        }
        Collections.sort(values);
        return values;
    }

    /** Short pages, one after the other, are the long ones. */
    private void sort(ListQuery query) {
        List<RecordRef> whole = refs(pages(query, MOST));
        assertThat(refs(pages(query, Math.max(SHORT_PAGE, whole.size() / SHORT_PAGE))))
                .as(query.type() + " by " + query.sort())
                .isEqualTo(whole);
    }

    private static List<RecordRef> refs(List<ListRow> rows) {
        return rows.stream().map(ListRow::record).toList();
    }

    private List<ListRow> pages(ListQuery query, int size) {
        List<ListRow> rows = new ArrayList<>();
        ListQuery next = new ListQuery(
                query.type(), query.filters(), query.sort(), query.includeArchived(), query.after(), size);
        List<ListRow> page;
        do {
            page = records.page(next, Progress.NONE);
            rows.addAll(page);
            next = page.isEmpty() ? next : next.after(page.getLast().cursor());
        } while (page.size() == size);
        return rows;
    }

    private void filter(ListQuery whole, List<ListRow> rows, Field<?> field) {
        ListQuery empty = whole.where(List.of(new Filter(field.id(), Filter.Operator.EMPTY, List.of())));
        all.put(whole.type() + '.' + field.id() + " empty", records.count(empty, Progress.NONE));
        rows.stream()
                .map(row -> row.value(field.id()))
                .filter(Objects::nonNull)
                .filter(value -> !(value instanceof Collection<?>))
                .findFirst()
                .ifPresent(value -> assertThat(
                                records.page(whole.where(List.of(Filter.equal(field.id(), value))), Progress.NONE))
                        .as(whole.type() + '.' + field.id() + " = " + value)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.value(field.id())).isEqualTo(value)));
    }

    private void figures() {
        Period years = new Period(LocalDate.now().minusYears(2), LocalDate.now());
        for (Metrics.Figure figure : Services.await(Metrics.class).evaluate(years, Progress.NONE)) {
            assertThat(figure.failed()).as(figure.metric().id()).isFalse();
            all.put(
                    "metric " + figure.metric().id(),
                    figure.value()
                                    .value()
                                    .map(value -> value.stripTrailingZeros().toPlainString())
                            + " of " + figure.value().base() + ", "
                            + figure.value().series().size() + " points");
        }
    }

    private void findings() {
        all.put(
                "findings",
                Services.await(Findings.class).find(MOST, Progress.NONE).stream()
                        .map(finding -> finding.rule() + ' ' + finding.title())
                        .sorted()
                        .toList());
    }

    private void timelines() {
        Timeline timeline = Services.await(Timeline.class);
        for (String type : List.of("customers.person", "customers.organisation")) {
            long entries = records.page(ListQuery.of(records.requireType(type), MOST), Progress.NONE).stream()
                    .mapToLong(row -> timeline.page(row.record(), TimelineQuery.newest(100), Progress.NONE)
                            .size())
                    .sum();
            assertThat(entries).isPositive();
            all.put("timeline " + type, entries);
        }
    }
}
