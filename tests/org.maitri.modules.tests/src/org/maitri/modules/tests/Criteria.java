package org.maitri.modules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segments;

/** What each criterion finds in the open profile, against the rows it speaks of in memory; and trees of them against sets. */
public final class Criteria {

    private static final int PAGE = 1000;

    private final Records records;
    private final Segments segments;
    private final Map<String, List<ListRow>> rows = new HashMap<>();
    private final Map<Expression, Set<RecordRef>> known = new HashMap<>();
    private final Set<RecordRef> everybody;

    public Criteria(Records records, Segments segments) {
        this.records = records;
        this.segments = segments;
        everybody = segments.customerTypes().stream()
                .flatMap(type -> rows(type.id()).stream())
                .map(ListRow::record)
                .collect(Collectors.toSet());
    }

    /** The expressions that were asked. */
    public Set<String> check() {
        tickets();
        campaigns();
        gifts();
        consents();
        fields();
        trees();
        Set<String> asked = new TreeSet<>();
        segments.groups().forEach(group -> group.criteria().forEach(each -> asked.add(each.id())));
        asked.removeIf(id -> known.keySet().stream()
                .anyMatch(expression -> expression instanceof Expression.Says says
                        && says.criterion().equals(id)));
        assertThat(asked).as("criteria nobody asked").containsExactly("segments.segment", "segments.snapshot");
        snapshots();
        return known.keySet().stream().map(segments::write).collect(Collectors.toCollection(TreeSet::new));
    }

    private void tickets() {
        Instant since = LocalDate.now()
                .minusDays(200)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
        Predicate<ListRow> recent = row -> !((Instant) row.value("openedAt")).isBefore(since);
        Predicate<ListRow> undone = row -> !Set.of("resolved", "closed").contains(row.value("state"));
        same("tickets.opened(200d)", pointing("tickets.ticket", "customer", recent));
        same("tickets.opened-often(2, 200d)", counted(pointing("tickets.ticket", "customer", recent), 2));
        same("tickets.open()", pointing("tickets.ticket", "customer", undone));
        same(
                "tickets.open-complaint()",
                pointing("tickets.ticket", "customer", undone.and(row -> "complaint".equals(row.value("type")))));
        Predicate<ListRow> rated = row -> row.value("rating") != null;
        same(
                "tickets.rated-below(4)",
                pointing("tickets.ticket", "customer", rated.and(row -> ((Long) row.value("rating")) < 4)));
        same(
                "tickets.rated-at-least(4)",
                pointing("tickets.ticket", "customer", rated.and(row -> ((Long) row.value("rating")) >= 4)));
    }

    private void campaigns() {
        RecordRef campaign = (RecordRef) rows("campaigns.response").getFirst().value("campaignId");
        Predicate<ListRow> of = row -> campaign.equals(row.value("campaignId"));
        kinds("campaigns.came-by", campaign, of, Set.of("clicked", "bought"));
        kinds("campaigns.bought", campaign, of, Set.of("bought"));
        kinds("campaigns.contacted", campaign, of, Set.of("contacted"));
    }

    private void kinds(String criterion, RecordRef campaign, Predicate<ListRow> of, Set<String> kinds) {
        same(
                criterion + "(" + campaign + ")",
                pointing("campaigns.response", "customer", of.and(row -> kinds.contains(row.value("kind")))));
    }

    private void gifts() {
        Predicate<ListRow> paid = row -> "received".equals(row.value("direction")) && "paid".equals(row.value("state"));
        LocalDate since = LocalDate.now().minusYears(3);
        Map<RecordRef, BigDecimal> sums = new HashMap<>();
        rows("publicrelations.gift").stream()
                .filter(paid)
                .filter(row -> row.value("giver") != null
                        && row.value("amount") != null
                        && row.value("givenOn") != null
                        && !((LocalDate) row.value("givenOn")).isBefore(since))
                .forEach(row ->
                        sums.merge((RecordRef) row.value("giver"), (BigDecimal) row.value("amount"), BigDecimal::add));
        BigDecimal least = sums.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.TEN);
        sums.values().removeIf(sum -> sum.compareTo(least) < 0);
        same("publicrelations.gave(" + least.toPlainString() + ", " + since + ")", sums.keySet().stream());
        same(
                "publicrelations.pledged()",
                pointing("publicrelations.gift", "giver", row -> "pledged".equals(row.value("state"))));
        RecordRef event = rows("publicrelations.event").getFirst().record();
        same(
                "publicrelations.gave-at(" + event + ")",
                pointing("publicrelations.gift", "giver", paid.and(row -> event.equals(row.value("eventId")))));
    }

    private void consents() {
        Instant since = LocalDate.now()
                .minusDays(100)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
        same(
                "customers.noted(100d)",
                pointing("customers.note", "owner", row -> !((Instant) row.value("at")).isBefore(since)));
        for (String channel : List.of("any", "mail", "phone")) {
            same(
                    "customers.consents(marketing, " + channel + ")",
                    everybody.stream().filter(customer -> agrees(customer, channel)));
        }
    }

    private boolean agrees(RecordRef customer, String channel) {
        ListRow every = newest(customer, "any");
        ListRow own = newest(customer, channel);
        ListRow decides = own == null
                        || every != null
                                && "withdrawn".equals(every.value("state"))
                                && !((Instant) own.value("at")).isAfter((Instant) every.value("at"))
                ? every
                : own;
        return decides != null && "given".equals(decides.value("state"));
    }

    private ListRow newest(RecordRef customer, String channel) {
        return rows("customers.consent").stream()
                .filter(row -> customer.equals(row.value("customer"))
                        && "marketing".equals(row.value("purpose"))
                        && channel.equals(row.value("channel")))
                .max(Comparator.<ListRow, Instant>comparing(row -> (Instant) row.value("at"))
                        .thenComparing(row -> row.record().id().toString()))
                .orElse(null);
    }

    private void fields() {
        ListRow some = rows("customers.person").stream()
                .filter(row -> row.value("city") != null)
                .findFirst()
                .orElseThrow();
        same(
                "city = \"" + some.value("city") + "\"",
                having(row -> some.value("city").equals(row.value("city"))));
        same("birthday is empty", having("customers.person", row -> row.value("birthday") == null));
        same("segments.kind(customers.person)", having("customers.person", row -> true));
        LocalDate day = LocalDate.now().minusDays(400);
        same(
                "since >= 400d",
                having(row -> row.value("since") != null && !((LocalDate) row.value("since")).isBefore(day)));
    }

    private Stream<RecordRef> having(Predicate<ListRow> that) {
        return segments.customerTypes().stream().flatMap(type -> having(type.id(), that));
    }

    private Stream<RecordRef> having(String type, Predicate<ListRow> that) {
        return rows(type).stream().filter(that).map(ListRow::record);
    }

    private void trees() {
        Random random = new Random(3);
        List<Expression> leaves = List.copyOf(known.keySet());
        for (int i = 0; i < 40; i++) {
            Expression one = leaves.get(random.nextInt(leaves.size()));
            Expression other = leaves.get(random.nextInt(leaves.size()));
            Expression third = leaves.get(random.nextInt(leaves.size()));
            Set<RecordRef> expected = new HashSet<>(known.get(one));
            if (i % 2 == 0) {
                expected.retainAll(known.get(other));
                expected.removeAll(known.get(third));
                found(new Expression.All(List.of(one, other, new Expression.Not(third))), expected);
            } else {
                expected.addAll(known.get(other));
                Set<RecordRef> rest = new HashSet<>(everybody);
                rest.removeAll(known.get(third));
                expected.addAll(rest);
                found(new Expression.Any(List.of(one, other, new Expression.Not(third))), expected);
            }
        }
    }

    private void snapshots() {
        Expression expression = segments.parse("tickets.opened(200d)");
        RecordRef segment = segments.define("Asked lately", "", expression, Progress.NONE);
        RecordRef snapshot = segments.snapshot(segment, "then", Progress.NONE);
        found(segments.audience(snapshot, Progress.NONE), known.get(expression));
        segments.define("Asked lately", "", segments.parse("not tickets.open()"), Progress.NONE);
        assertThat(rows(segment.type()))
                .extracting(row -> row.value("words"))
                .as("a list says in words who is in it")
                .contains(segments.words(segments.parse("not tickets.open()")));
        Segments.Comparison compared = segments.compare(snapshot, Progress.NONE);
        Set<RecordRef> now = new HashSet<>(everybody);
        now.removeAll(known.get(segments.parse("tickets.open()")));
        found(segments.parse("not segments.segment(\"Asked lately\")"), known.get(segments.parse("tickets.open()")));
        Set<RecordRef> came = new HashSet<>(now);
        came.removeAll(known.get(expression));
        Set<RecordRef> left = new HashSet<>(known.get(expression));
        left.removeAll(now);
        found(compared.came(), came);
        found(compared.left(), left);
        assertThat(List.of(compared.then(), compared.now(), compared.cameCount(), compared.leftCount()))
                .containsExactly(
                        (long) known.get(expression).size(), (long) now.size(), (long) came.size(), (long) left.size());
        RecordRef somebody = now.iterator().next();
        assertThat(segments.of(somebody, Progress.NONE))
                .extracting(each -> each.name())
                .contains("Asked lately");
        assertThat(segments.explain(compared.came(), somebody, Progress.NONE).holds())
                .isEqualTo(came.contains(somebody));
    }

    private void same(String text, Stream<RecordRef> expected) {
        Expression expression = segments.parse(text);
        assertThat(segments.parse(segments.write(expression))).isEqualTo(expression);
        Set<RecordRef> customers = expected.filter(everybody::contains).collect(Collectors.toSet());
        known.put(expression, customers);
        found(expression, customers);
    }

    private void found(Expression expression, Set<RecordRef> expected) {
        String text = segments.write(expression);
        Set<RecordRef> found = new HashSet<>();
        for (RecordType<?> type : segments.customerTypes()) {
            pages(ListQuery.of(type, 20).meeting(segments.condition(expression, type)))
                    .forEach(row -> found.add(row.record()));
        }
        assertThat(found).as(text).isEqualTo(expected);
        assertThat(segments.count(expression, Progress.NONE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as(text)
                .isEqualTo(expected.size());
        RecordRef somebody = everybody.iterator().next();
        assertThat(segments.contains(expression, somebody, Progress.NONE))
                .as(text)
                .isEqualTo(expected.contains(somebody));
    }

    private Stream<RecordRef> pointing(String type, String field, Predicate<ListRow> that) {
        return rows(type).stream()
                .filter(row -> row.value(field) != null)
                .filter(that)
                .map(row -> (RecordRef) row.value(field));
    }

    private static Stream<RecordRef> counted(Stream<RecordRef> found, long least) {
        return found.collect(Collectors.groupingBy(ref -> ref, Collectors.counting())).entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .map(Map.Entry::getKey);
    }

    private List<ListRow> rows(String type) {
        return rows.computeIfAbsent(type, id -> pages(ListQuery.of(records.requireType(id), PAGE)));
    }

    private List<ListRow> pages(ListQuery query) {
        List<ListRow> all = new ArrayList<>();
        ListQuery next = query;
        List<ListRow> page;
        do {
            page = records.page(next, Progress.NONE);
            all.addAll(page);
            if (!page.isEmpty()) {
                next = next.after(page.getLast().cursor());
            }
        } while (page.size() == query.limit());
        return all;
    }
}
