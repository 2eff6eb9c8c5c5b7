package org.maitri.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.OpenDatabase;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

class EnginesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final RecordRef BOOK = new RecordRef("library.book", new UUID(7, 7));

    private final OpenDatabase open = Library.open(List.of());

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void the_timeline_merges_contributors_page_by_page() {
        TimelineEngine timeline = timeline(every(2), every(3), broken());
        List<String> titles = new ArrayList<>();
        TimelineQuery query = TimelineQuery.newest(7);
        List<TimelineEntry> page;
        do {
            page = timeline.page(BOOK, query, Progress.NONE);
            page.forEach(entry -> titles.add(entry.title()));
            query = page.isEmpty() ? query : new TimelineQuery(Optional.of(TimelineQuery.Cursor.of(page.getLast())), 7);
        } while (page.size() == 7);
        assertThat(titles).hasSize(50 + 34).doesNotHaveDuplicates();
        assertThat(titles.subList(0, 4)).containsExactly("3/99", "2/98", "3/96", "2/96");
    }

    @Test
    void a_metric_that_fails_costs_only_itself() {
        MetricsEngine metrics = new MetricsEngine(open.database(), open.access(), List.of(new Books(), new Broken()));
        List<Metrics.Figure> figures = metrics.evaluate(Period.ending(LocalDate.now(CLOCK), 30), Progress.NONE);
        assertThat(figures).extracting(figure -> figure.metric().label()).containsExactly("Books", "Broken");
        assertThat(figures).extracting(Metrics.Figure::failed).containsExactly(false, true);
        assertThat(figures.getFirst().value().value()).contains(BigDecimal.ZERO);
        assertThat(figures.getLast().value().note()).isNotBlank();
        assertThat(metrics.metric("library.books")).isPresent();
    }

    @Test
    void findings_come_by_urgency_and_then_by_age() {
        FindingsEngine findings = new FindingsEngine(
                open.database(),
                open.access(),
                List.of(
                        rule("a", Finding.Severity.WARNING, 3), rule("b", Finding.Severity.URGENT, 1),
                        rule("c", Finding.Severity.WARNING, 1), rule("d", null, 0)),
                CLOCK);
        assertThat(findings.find(10, Progress.NONE)).extracting(Finding::title).containsExactly("b", "c", "a");
    }

    @Test
    void the_sample_is_the_same_every_time() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        assertThat(samples(first).load(20, Progress.NONE)).isEqualTo(40);
        samples(second).load(20, Progress.NONE);
        assertThat(first).isEqualTo(second).hasSize(20);
        assertThat(open.journal().commits(Optional.empty(), 5)).hasSize(2);
    }

    @Test
    void a_sample_has_a_reasonable_size() {
        SamplesEngine samples = samples(new ArrayList<>());
        assertThatThrownBy(() -> samples.load(0, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("100,000");
    }

    private SamplesEngine samples(List<String> drawn) {
        SampleContributor books = sample(
                100,
                scope -> IntStream.range(0, scope.customers()).forEach(i -> {
                    String title = "Book " + scope.random().nextInt();
                    drawn.add(title);
                    scope.offer("book", scope.work().add(Book.called(title)).ref());
                    if (i % 10 == 0) {
                        scope.settle();
                    }
                }));
        SampleContributor loans = sample(
                200,
                scope -> scope.offered("book")
                        .forEach(book -> scope.work()
                                .add(Loan.of(book.id(), scope.crisisDay().toString()))));
        return new SamplesEngine(open.database(), List.of(loans, books), CLOCK);
    }

    private static SampleContributor sample(int order, Consumer<SampleScope> create) {
        return new SampleContributor() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public String label() {
                return "Part " + order;
            }

            @Override
            public void create(SampleScope scope) {
                assertThat(scope.year().contains(scope.crisisDay())).isTrue();
                assertThat(scope.bigCampaign().contains(scope.crisisDay())).isTrue();
                create.accept(scope);
            }
        };
    }

    private TimelineEngine timeline(TimelineContributor... contributors) {
        return new TimelineEngine(open.database(), open.records(), open.access(), List.of(contributors));
    }

    private static TimelineContributor every(int step) {
        return (customer, query, work) -> IntStream.range(0, 100)
                .map(i -> 99 - i)
                .filter(i -> i % step == 0)
                .mapToObj(i -> new TimelineEntry(
                        new UUID(step, i),
                        Instant.EPOCH.plusSeconds(i),
                        "library.any",
                        "Any",
                        "book",
                        step + "/" + i,
                        "",
                        "",
                        BOOK))
                .filter(entry -> query.admits(entry.at(), entry.id()))
                .limit(query.limit())
                .toList();
    }

    private static TimelineContributor broken() {
        return (customer, query, work) -> {
            throw new IllegalStateException("broken");
        };
    }

    private static FindingRule rule(String title, Finding.Severity severity, int day) {
        return new FindingRule() {
            @Override
            public String id() {
                return "library." + title;
            }

            @Override
            public String label() {
                return title;
            }

            @Override
            public String permission() {
                return "library.book.read";
            }

            @Override
            public List<Finding> find(Instant now, int limit, UnitOfWork work) {
                if (severity == null) {
                    throw new IllegalStateException("broken");
                }
                return List.of(new Finding(id(), severity, title, "", BOOK, Instant.EPOCH.plusSeconds(day)));
            }
        };
    }

    private static class Books implements Metric {

        @Override
        public String id() {
            return "library.books";
        }

        @Override
        public String label() {
            return "Books";
        }

        @Override
        public String explanation() {
            return "All books.";
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Direction direction() {
            return Direction.NEITHER;
        }

        @Override
        public ChartForm chart() {
            return ChartForm.NONE;
        }

        @Override
        public String recordType() {
            return "library.book";
        }

        @Override
        public MetricValue evaluate(Context context, UnitOfWork work) {
            long books = work.entities()
                    .createQuery("select count(b) from Book b", Long.class)
                    .getSingleResult();
            return new MetricValue(Optional.of(BigDecimal.valueOf(books)), Optional.empty(), books, "", List.of());
        }
    }

    private static final class Broken extends Books {

        @Override
        public String id() {
            return "library.broken";
        }

        @Override
        public String label() {
            return "Broken";
        }

        @Override
        public MetricValue evaluate(Context context, UnitOfWork work) {
            work.entities().createNativeQuery("select nothing from nowhere").getResultList();
            return MetricValue.nothing("");
        }
    }
}
