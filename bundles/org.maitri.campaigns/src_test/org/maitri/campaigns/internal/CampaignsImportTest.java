package org.maitri.campaigns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.CampaignResult;
import org.maitri.campaigns.CampaignState;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;

/** Reports of advertising systems, taken in by the real engine. */
class CampaignsImportTest {

    @TempDir
    Path folder;

    private OpenDatabase open;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(new CampaignsSchema(), ImportEngine.schema()), CampaignsDatabaseTest.TYPES, List.of())
                .open(Profile.inMemory("campaigns" + UUID.randomUUID()), Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                List.of(new CampaignImport(), new ResultImport()),
                List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult results(Path file) {
        return imports.run(ImportRequest.of("campaigns.result", file), Progress.NONE);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private List<Campaign> campaigns() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select c from Campaign c order by c.name", Campaign.class)
                        .getResultList());
    }

    private List<CampaignResult> all() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery(
                                "select r from CampaignResult r order by r.resultOn, r.clicks", CampaignResult.class)
                        .getResultList());
    }

    private Figures total() {
        return Figures.sum(all().stream().map(CampaignResult::figures).toList());
    }

    @Test
    void facebook_conversions_come_in_whole_with_their_three_campaigns() {
        Path file = SharedData.file("ads-kag-facebook/KAG_conversion_data.csv");

        ImportResult result = results(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(1143);
        assertThat(result.along()).containsEntry("campaigns.campaign", 3L);
        assertThat(campaigns())
                .extracting(Campaign::name)
                .containsExactly("Campaign 1178", "Campaign 916", "Campaign 936");
        assertThat(campaigns())
                .extracting(campaign -> campaign.externalKey().orElseThrow())
                .contains("916", "936", "1178");
        assertThat(total().spend().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("58705.23");
        assertThat(all().getFirst().attributes()).containsKeys("interest", "fb_campaign_id");
        assertThat(all().getFirst().ageBand()).matches("\\d\\d-\\d\\d");
        assertThat(campaigns().getFirst().state()).isEqualTo(CampaignState.FINISHED);

        ImportResult again = results(file);

        assertThat(again.unchanged()).isEqualTo(1143);
        assertThat(again.created() + again.updated() + again.rejected()).isZero();
        assertThat(again.commit()).isEmpty();
    }

    @Test
    void a_german_report_counts_in_thousands_and_ends_in_totals() throws IOException {
        ImportResult result = results(file(
                "google_de.csv",
                "Kampagnenbericht",
                "1. November 2024 - 7. November 2024",
                "Kampagne;Tag;Währungscode;Kosten;Impr.;Klicks;Conv.-Wert",
                "Marke;01.11.2024;EUR;1.051,84;12.041;960;1.200,00",
                "Marke;02.11.2024;EUR;50,50;1.310;101;80,00",
                "Gesamt: Konto; --;EUR;1.102,34;13.351;1.061;1.280,00"));

        assertThat(result.created()).isEqualTo(2);
        assertThat(all()).extracting(CampaignResult::impressions).containsExactly(12041L, 1310L);
        assertThat(total().spend()).isEqualByComparingTo("1102.34");
        assertThat(campaigns()).singleElement().extracting(Campaign::currency).isEqualTo("EUR");
    }

    @Test
    void bank_calls_become_results_of_a_campaign_named_after_the_file() {
        Path file = SharedData.file("ads-bank-marketing/bank-additional.csv");

        ImportResult result = results(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(4119);
        assertThat(campaigns()).extracting(Campaign::name).containsExactly("bank-additional");
        assertThat(total().conversions()).isEqualByComparingTo("451");
        CampaignResult first = all().getFirst();
        assertThat(first.contacts()).isPositive();
        assertThat(first.channel()).isIn("cellular", "telephone");
        assertThat(all())
                .filteredOn(each -> "never".equals(each.attributes().get("days since last contact")))
                .hasSize(3959);
        assertThat(first.attributes()).containsKeys("job", "duration", "month").doesNotContainKey("pdays");
        assertThat(results(file).unchanged()).isEqualTo(4119);
    }

    @Test
    void a_search_report_with_preamble_totals_and_rates_is_read_as_it_is() throws IOException {
        ImportResult result = results(file(
                "google.csv",
                "Campaign performance report",
                "\"1 March 2026 - 2 March 2026\"",
                "Day,Campaign,Ad group,Network,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Cost / conv.,Conv. value",
                "2026-03-01,Warm autumn,Kettles,Google Search,\"25,881\",310,1.20%,0.42,130.20,6.50,20.03,512.00",
                "2026-03-02,Warm autumn,Kettles,Google Search,\"1,204\",0,0.00%,--,0.00,0.00,--,0.00",
                "2026-03-02,Spring,Mixers,Search partners,800,12,1.50%,0.50,6.00,1.00,6.00,49.90",
                "Total: Campaigns,--,--,--,\"27,885\",322,1.15%,0.42,136.20,7.50,18.16,561.90"));

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(3);
        assertThat(campaigns()).extracting(Campaign::name).containsExactly("Spring", "Warm autumn");
        assertThat(total().impressions()).isEqualTo(27_885);
        assertThat(total().spend()).isEqualByComparingTo("136.20");
        assertThat(total().conversions()).isEqualByComparingTo("7.5");
        assertThat(total().revenue()).isEqualByComparingTo("561.90");
        assertThat(all().getFirst().attributes()).containsKeys("CTR", "Avg. CPC", "Cost / conv.");
    }

    @Test
    void a_social_report_names_its_currency_in_a_heading() throws IOException {
        ImportResult result = results(file(
                "meta.csv",
                "Campaign name,Ad set name,Age,Gender,Reporting starts,Reporting ends,Reach,Impressions,Link clicks,"
                        + "Amount spent (EUR),Results,Cost per results,CTR (link click-through rate)",
                "Warm autumn,Families,25-34,female,2026-03-01,2026-03-01,900,1200,31,15.5,2,7.75,2.58",
                "Warm autumn,Families,35-44,male,2026-03-01,2026-03-01,700,1000,11,9.25,,,1.1"));

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(2);
        assertThat(total().spend()).isEqualByComparingTo("24.75");
        assertThat(total().clicks()).isEqualTo(42);
        assertThat(total().conversions()).isEqualByComparingTo("2");
        assertThat(campaigns()).singleElement().satisfies(campaign -> {
            assertThat(campaign.currency()).isEqualTo("EUR");
            assertThat(campaign.flight()).isPresent();
        });
        assertThat(all()).extracting(CampaignResult::ageBand).containsExactlyInAnyOrder("25-34", "35-44");
    }

    @Test
    void a_professional_network_report_finds_campaigns_by_their_numbers() throws IOException {
        Path file = file(
                "network.csv",
                "Start Date (in UTC),Campaign ID,Campaign Name,Total Spent,Impressions,Clicks,Conversions",
                "03/15/2026,4711,Hiring,12.10,500,5,0",
                "03/16/2026,4711,Hiring,11.90,480,7,1",
                "03/16/2026,4712,Kitchens,3.00,100,1,0");

        ImportResult result = results(file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(3);
        assertThat(campaigns()).extracting(Campaign::name).containsExactly("Hiring", "Kitchens");
        assertThat(campaigns())
                .extracting(campaign -> campaign.externalKey().orElseThrow())
                .containsExactly("4711", "4712");
        open.database().read(work -> {
            Figures hiring = CampaignFigures.of(
                            work, List.of(campaigns().getFirst().id()))
                    .values()
                    .iterator()
                    .next();
            assertThat(hiring.cpa().orElseThrow()).isEqualByComparingTo(new BigDecimal("24"));
            return null;
        });
    }

    @Test
    void results_are_added_to_a_campaign_that_was_planned_here_and_leave_its_plan_alone() throws IOException {
        imports.run(
                ImportRequest.of(
                        "campaigns.campaign",
                        file(
                                "plan.csv",
                                "Campaign,Campaign status,Target audience,Channel,Start date,End date,Budget",
                                "Warm autumn,Enabled,Cooks,\"search, radio\",2026-03-01,2026-03-31,1000")),
                Progress.NONE);
        results(file("r.csv", "Day,Campaign,Impressions,Clicks,Cost", "2026-04-05,Warm autumn,10,1,5"));

        assertThat(campaigns()).singleElement().satisfies(campaign -> {
            assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
            assertThat(campaign.audience()).isEqualTo("Cooks");
            assertThat(campaign.channels()).containsExactlyInAnyOrder("radio", "search");
            assertThat(campaign.endsOn()).hasToString("2026-03-31");
            assertThat(campaign.budget()).isEqualByComparingTo("1000");
        });
        assertThat(all()).hasSize(1);
    }

    @Test
    void negative_counts_are_refused_with_their_row() throws IOException {
        ImportResult result = results(
                file("r.csv", "Day,Campaign,Impressions,Clicks,Cost", "2026-04-05,A,-10,1,5", "2026-04-06,A,10,1,5"));

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(1);
    }
}
