package org.maitri.campaigns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.campaigns.CampaignResult;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SamplesEngine;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

/** Campaigns in a real database. */
class CampaignsDatabaseTest {

    static final List<RecordType<?>> TYPES = CampaignsModule.recordTypes();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordRef CUSTOMER = new RecordRef("customers.person", new UUID(1, 2));

    private OpenDatabase open;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(List.of(new CampaignsSchema()), TYPES, List.of())
                .withAccess(List.of(new CampaignsAccess()))
                .open(Profile.inMemory("campaigns" + UUID.randomUUID()), Progress.NONE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Campaign campaign(String name, int... spendAndConversionsByDay) {
        return open.database().write("Add", work -> {
            Campaign campaign = work.add(new Campaign());
            campaign.setName(name);
            for (int i = 0; i < spendAndConversionsByDay.length; i += 2) {
                CampaignResult result = work.add(new CampaignResult());
                result.setCampaign(campaign.ref());
                result.setResultOn(DAY.plusDays(i / 2));
                result.setImpressions(1000L);
                result.setClicks(10L);
                result.setSpend(BigDecimal.valueOf(spendAndConversionsByDay[i]));
                result.setConversions(BigDecimal.valueOf(spendAndConversionsByDay[i + 1]));
            }
            return campaign;
        });
    }

    private MetricValue evaluate(Metric metric) {
        return open.database()
                .read(work ->
                        metric.evaluate(new Metric.Context(new Period(DAY, DAY.plusDays(6)), ZoneOffset.UTC), work));
    }

    @Test
    void a_list_shows_what_campaigns_came_to_and_leaves_empty_what_has_no_rate() {
        campaign("Autumn", 30, 3, 10, 1);
        campaign("Empty");

        List<ListRow> rows =
                open.records().page(ListQuery.of(new CampaignType(), 10).sortedBy(Sort.by("name")), Progress.NONE);

        assertThat((BigDecimal) rows.get(0).value("spend")).isEqualByComparingTo("40");
        assertThat((BigDecimal) rows.get(0).value("cpa")).isEqualByComparingTo("10");
        assertThat((BigDecimal) rows.get(0).value("ctr")).isEqualByComparingTo("1");
        assertThat(rows.get(1).value("name")).isEqualTo("Empty");
        assertThat(rows.get(1).value("cpa")).isNull();
    }

    @Test
    void results_are_listed_by_their_campaign_and_show_its_name() {
        Campaign autumn = campaign("Autumn", 30, 3, 10, 1);
        in("EUR", autumn);
        campaign("Spring", 5, 0);

        List<ListRow> rows = open.records()
                .page(
                        ListQuery.of(new ResultType(), 10).where(List.of(Filter.equal("campaignId", autumn.ref()))),
                        Progress.NONE);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).value("campaignId")).isEqualTo(autumn.ref());
        assertThat(rows.get(0).titles()).containsEntry(autumn.ref(), "Autumn");
        assertThat(rows.get(0).value("currency")).isEqualTo("EUR");
    }

    @Test
    void spend_tells_its_currency_and_is_not_added_up_over_several() {
        in("EUR", campaign("Autumn", 30, 3));
        assertThat(evaluate(new SpendMetric()).counted()).contains(Unit.money("EUR"));
        assertThat(evaluate(new CostPerConversionMetric()).counted()).contains(Unit.money("EUR"));

        in("CHF", campaign("Alps", 20, 0));
        assertThat(evaluate(new SpendMetric()).value()).isEmpty();
        assertThat(evaluate(new SpendMetric()).note()).endsWith("CHF, EUR.");
    }

    private void in(String currency, Campaign campaign) {
        open.database()
                .change(
                        "Set",
                        work -> work.find(Campaign.class, campaign.id())
                                .orElseThrow()
                                .setCurrency(currency));
    }

    @Test
    void spend_is_summed_by_day_and_cost_per_conversion_by_campaign() {
        campaign("Autumn", 30, 3, 10, 1);
        campaign("Fruitless", 20, 0);

        MetricValue spend = evaluate(new SpendMetric());
        MetricValue cost = evaluate(new CostPerConversionMetric());

        assertThat(spend.value().orElseThrow()).isEqualByComparingTo("60");
        assertThat(spend.previous()).isEmpty();
        assertThat(spend.series()).hasSize(7);
        assertThat(spend.series().getFirst().value().orElseThrow()).isEqualByComparingTo("50");
        assertThat(cost.value().orElseThrow()).isEqualByComparingTo("15");
        assertThat(cost.series()).extracting(MetricValue.Point::label).containsExactly("Autumn", "Fruitless");
        assertThat(cost.series().get(1).value()).isEmpty();
    }

    @Test
    void a_purchase_is_a_dealing_and_a_letter_is_none() {
        Campaign autumn = campaign("Autumn");
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        open.database().write("Responses", work -> {
            work.add(CampaignResponse.of(autumn, CUSTOMER, CampaignResponse.CONTACTED, noon));
            work.add(CampaignResponse.of(autumn, CUSTOMER, CampaignResponse.BOUGHT, noon.plusSeconds(60)));
            return work.add(CampaignResponse.of(autumn, CUSTOMER, CampaignResponse.BOUGHT, noon.plusSeconds(120)));
        });

        Map<RecordRef, Dealings> dealings = open.database()
                .read(work -> new CampaignDealings().dealings(List.of(CUSTOMER), noon.plusSeconds(90), work));

        assertThat(dealings).containsOnlyKeys(CUSTOMER);
        assertThat(dealings.get(CUSTOMER).times()).isOne();
    }

    @Test
    void metrics_of_an_empty_period_say_so() {
        assertThat(evaluate(new SpendMetric()).value()).isEmpty();
        assertThat(evaluate(new SpendMetric()).note()).isNotBlank();
        assertThat(evaluate(new CostPerConversionMetric()).value()).isEmpty();
    }

    @Test
    void a_running_campaign_beyond_its_budget_is_found() {
        Campaign autumn = campaign("Autumn", 600, 3, 700, 1);
        open.database().change("Run", work -> {
            Campaign found = work.find(Campaign.class, autumn.id()).orElseThrow();
            found.setBudget(BigDecimal.valueOf(1000));
            found.submitForReview(Instant.now());
            found.approve("meera", null, Instant.now());
            found.start(Instant.now());
        });

        List<Finding> findings = open.database().read(work -> new SpendWatch().find(Instant.now(), 10, work));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.record()).isEqualTo(autumn.ref()));
    }

    @Test
    void the_timeline_of_a_customer_tells_what_campaigns_did_page_by_page() {
        Campaign autumn = campaign("Autumn");
        Instant at = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        open.database().change("Respond", work -> {
            for (int i = 0; i < 5; i++) {
                work.add(CampaignResponse.of(autumn, CUSTOMER, CampaignResponse.CLICKED, at.plusSeconds(i / 2)));
            }
        });

        List<TimelineEntry> all = new ArrayList<>();
        Optional<TimelineQuery.Cursor> before = Optional.empty();
        List<TimelineEntry> page;
        do {
            TimelineQuery query = new TimelineQuery(before, 2);
            page = open.database().read(work -> new ResponseTimeline().entries(CUSTOMER, query, work));
            all.addAll(page);
            before = page.isEmpty() ? before : Optional.of(TimelineQuery.Cursor.of(page.getLast()));
        } while (page.size() == 2);

        assertThat(all).hasSize(5).doesNotHaveDuplicates();
        assertThat(all.getFirst().title()).isEqualTo("Clicked on Autumn");
    }

    @Test
    void the_sample_tells_a_year_of_campaigns_with_a_pause_on_the_day_of_the_recall() {
        new SamplesEngine(open.database(), List.of(new SampleCampaigns()), Clock.systemUTC()).load(100, Progress.NONE);

        open.database().read(work -> {
            Campaign big = CampaignLookup.byName(work, "Warm autumn").orElseThrow();
            assertThat(big.pauseReason()).isNotBlank();
            assertThat(CampaignFigures.of(work, List.of(big.id())).get(big.id()).spend())
                    .isPositive();
            assertThat(open.records().count(ListQuery.of(new CampaignType(), 1), Progress.NONE))
                    .isEqualTo(6);
            return null;
        });
    }
}
