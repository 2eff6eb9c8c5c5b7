package org.maitri.publicrelations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.Gift;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.TonedCoverage;
import org.maitri.publicrelations.VolunteerShift;
import org.maitri.services.SamplesEngine;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.segment.Arguments;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

/** Events, coverage and gifts in a real database. */
class PublicRelationsDatabaseTest {

    static final List<RecordType<?>> TYPES =
            List.of(new EventType(), new CoverageType(), new GiftType(), new ShiftType());

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(new PublicRelationsSchema()), TYPES, List.of())
                .withAccess(List.of(new PublicRelationsAccess()))
                .open(Profile.inMemory("publicrelations" + UUID.randomUUID()), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PublicEvent recall() {
        return open.database().write("Add", work -> {
            PublicEvent recall = work.add(new PublicEvent());
            recall.setName("Recall of the kettle");
            recall.setKind(EventKind.RECALL);
            recall.setStartsOn(DAY);
            recall.begin();
            return recall;
        });
    }

    private void cover(PublicEvent event, LocalDate day, String sentiment, long reach) {
        open.database().change("Add", work -> {
            Coverage coverage = work.add(new Coverage());
            coverage.setEvent(event.ref());
            coverage.setOutlet("The Morning Post");
            coverage.setPublishedOn(day);
            coverage.setSentiment(new BigDecimal(sentiment));
            coverage.setReach(reach);
        });
    }

    private MetricValue evaluate(Metric metric) {
        return open.database()
                .read(work ->
                        metric.evaluate(new Metric.Context(new Period(DAY, DAY.plusDays(6)), ZoneOffset.UTC), work));
    }

    @Test
    void reach_is_summed_and_the_share_of_hostile_pieces_told() {
        PublicEvent recall = recall();
        cover(recall, DAY, "-0.8", 1000);
        cover(recall, DAY, "0.5", 500);
        cover(recall, DAY.plusDays(2), "0.1", 100);
        cover(recall, DAY.minusDays(3), "-0.9", 50);

        MetricValue reach = evaluate(new ReachMetric());
        MetricValue negative = evaluate(new NegativeShareMetric());

        assertThat(reach.value().orElseThrow()).isEqualByComparingTo("1600");
        assertThat(reach.previous().orElseThrow()).isEqualByComparingTo("50");
        assertThat(reach.base()).isEqualTo(3);
        assertThat(negative.value().orElseThrow()).isBetween(new BigDecimal("33.3"), new BigDecimal("33.4"));
        assertThat(negative.previous().orElseThrow()).isEqualByComparingTo("100");
        assertThat(negative.series().getFirst().value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(negative.series().get(1).value()).isEmpty();
    }

    @Test
    void metrics_of_an_empty_period_say_so() {
        for (Metric metric :
                List.of(new ReachMetric(), new NegativeShareMetric(), new GiftsMetric(), new VolunteerHoursMetric())) {
            assertThat(evaluate(metric).value()).as(metric.id()).isEmpty();
            assertThat(evaluate(metric).note()).as(metric.id()).isNotBlank();
        }
    }

    @Test
    void only_paid_gifts_count() {
        open.database().change("Add", work -> {
            gift(work.add(new Gift()), Gift.PAID, "120.50");
            gift(work.add(new Gift()), Gift.ASKED, "0");
            gift(work.add(new Gift()), Gift.PLEDGED, "500");
            VolunteerShift shift = work.add(new VolunteerShift());
            shift.setWorkedOn(DAY);
            shift.setHours(new BigDecimal("3.5"));
        });

        assertThat(evaluate(new GiftsMetric()).value().orElseThrow()).isEqualByComparingTo("120.50");
        assertThat(evaluate(new GiftsMetric()).base()).isEqualTo(1);
        assertThat(evaluate(new VolunteerHoursMetric()).value().orElseThrow()).isEqualByComparingTo("3.5");
    }

    @Test
    void who_gave_enough_is_asked_in_the_usual_currency() {
        open.database().change("Add", work -> {
            for (String currency : List.of("EUR", "EUR", "USD")) {
                Gift gift = work.add(new Gift());
                gift(gift, Gift.PAID, "100");
                gift.setCurrency(currency);
            }
        });
        Condition.Summed gave = (Condition.Summed) new GiftCriteria(open.database())
                .criteria()
                .getFirst()
                .meaning()
                .apply(new Arguments(Map.of("amount", BigDecimal.TEN, "since", DAY), DAY.atStartOfDay(ZoneOffset.UTC)));

        assertThat(open.records().count(ListQuery.of(new GiftType(), 10).meeting(gave.that()), Progress.NONE))
                .isEqualTo(2);
    }

    private static void gift(Gift gift, String state, String amount) {
        gift.setGiver(CUSTOMER);
        gift.setDirection(Gift.RECEIVED);
        gift.setState(state);
        gift.setAmount(new BigDecimal(amount));
        gift.setGivenOn(DAY);
    }

    @Test
    void gifts_stand_on_the_customers_timeline_and_requests_do_not() {
        open.database().change("Add", work -> {
            gift(work.add(new Gift()), Gift.PAID, "120.50");
            gift(work.add(new Gift()), Gift.ASKED, "0");
        });

        List<TimelineEntry> entries = entries(TimelineQuery.newest(10));

        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Gave 120.50"));
        TimelineQuery after = new TimelineQuery(Optional.of(TimelineQuery.Cursor.of(entries.getFirst())), 10);
        assertThat(entries(after)).isEmpty();
    }

    @Test
    void a_recall_with_unanswered_hostile_coverage_is_urgent_until_it_is_answered() {
        PublicEvent recall = recall();
        cover(recall, DAY, "-0.8", 1000);
        Instant now = DAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(findings(now)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.URGENT);
            assertThat(finding.title()).isEqualTo("Recall of the kettle: 1 hostile piece waits for an answer");
            assertThat(finding.record()).isEqualTo(recall.ref());
        });
        open.database()
                .change(
                        "Answer",
                        work -> work.entities()
                                .createQuery("select c from Coverage c", Coverage.class)
                                .getResultList()
                                .forEach(coverage -> coverage.answer(DAY, "called")));

        assertThat(findings(now)).isEmpty();
        Instant later = DAY.plusDays(90).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(findings(later))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTICE));
    }

    private List<TimelineEntry> entries(TimelineQuery query) {
        return open.database().read(work -> new GiftTimeline().entries(CUSTOMER, query, work));
    }

    private List<Finding> findings(Instant now) {
        return open.database().read(work -> new UnansweredWatch().find(now, 10, work));
    }

    @Test
    void coverage_is_listed_by_its_event() {
        PublicEvent recall = recall();
        cover(recall, DAY, "-0.8", 1000);

        assertThat(open.records()
                        .page(
                                ListQuery.of(new CoverageType(), 10)
                                        .where(List.of(Filter.equal("eventId", recall.ref()))),
                                Progress.NONE))
                .hasSize(1);
    }

    @Test
    void coverage_of_an_event_is_summed_by_tone() {
        PublicEvent recall = recall();
        cover(recall, DAY, "-0.8", 1000);
        cover(recall, DAY, "-0.4", 500);
        cover(recall, DAY, "0.4", 100);

        List<TonedCoverage> toned = open.database().read(work -> TonedCoverage.of(work, recall.id()));

        assertThat(toned)
                .containsExactlyInAnyOrder(
                        new TonedCoverage("negative", 2, 1500, 0), new TonedCoverage("positive", 1, 100, 0));
    }

    @Test
    void the_sample_tells_a_year_in_public() {
        new SamplesEngine(open.database(), List.of(new SampleEvents()), Clock.systemUTC()).load(100, Progress.NONE);

        assertThat(open.records().count(ListQuery.of(new EventType(), 1), Progress.NONE))
                .isEqualTo(6);
        assertThat(open.records().count(ListQuery.of(new CoverageType(), 1), Progress.NONE))
                .isGreaterThan(20);
    }
}
