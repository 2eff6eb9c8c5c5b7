package org.maitri.campaigns.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResult;
import org.maitri.campaigns.internal.CampaignType;
import org.maitri.campaigns.internal.CampaignsAccess;
import org.maitri.campaigns.internal.CampaignsSchema;
import org.maitri.campaigns.internal.CreativeType;
import org.maitri.campaigns.internal.ResponseType;
import org.maitri.campaigns.internal.ResultType;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.ReportsEngine;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.Reports;

/** The report on what campaigns came to. */
class ResultsReportTest {

    @Test
    void everyNumberOpensTheResultsItWasComputedFrom() {
        try (OpenDatabase open = opened()) {
            add(open, "Autumn", LocalDate.of(2026, 3, 2), 30);
            add(open, "Winter", LocalDate.of(2026, 3, 3), 50);
            add(open, "Winter", null, 70);
            Reports.Run run = report(open);

            ReportFigure spend = run.content().sections().getFirst().figures().getFirst();
            assertThat(spend.value().orElseThrow()).isEqualByComparingTo("80");
            assertThat(spend.exclusions())
                    .extracting(ReportFigure.Exclusion::count)
                    .containsExactly(1L);
            assertThat(open.records().count(spend.rows().orElseThrow(), Progress.NONE))
                    .isEqualTo(spend.base());
            ReportTable table = run.content().sections().getFirst().tables().getFirst();
            assertThat(table.rows()).extracting(row -> row.cells().getFirst()).containsExactly("Winter", "Autumn");
            table.rows()
                    .forEach(
                            row -> assertThat(open.records().count(row.records().orElseThrow(), Progress.NONE))
                                    .isEqualTo(1));
        }
    }

    @Test
    void money_names_its_currency_and_is_not_added_up_over_several(@TempDir Path folder) {
        try (OpenDatabase open = opened()) {
            add(open, "Autumn", LocalDate.of(2026, 3, 2), 30);
            in(open, "Autumn", "EUR");
            ReportFigure spend =
                    report(open).content().sections().getFirst().figures().getFirst();
            assertThat(spend.unit().symbol()).isEqualTo("EUR");
            Path file = folder.resolve("results.csv");
            reports(open).write(report(open), "csv", file);
            assertThat(file).content().contains("Spend,,EUR,30");

            add(open, "Alps", LocalDate.of(2026, 3, 3), 50);
            in(open, "Alps", "CHF");
            Reports.Run run = report(open);

            assertThat(run.content().sections().getFirst().figures().getFirst().value())
                    .isEmpty();
            assertThat(run.content().notes().getLast()).contains("CHF, EUR");
            assertThat(run.content().sections().getFirst().tables().getFirst().rows())
                    .extracting(row -> row.cells().getLast())
                    .containsExactly("CHF", "EUR");
        }
    }

    private static OpenDatabase opened() {
        return new DatabaseOpener(
                        List.of(new CampaignsSchema()),
                        List.of(new CampaignType(), new CreativeType(), new ResultType(), new ResponseType()),
                        List.of())
                .withAccess(List.of(new CampaignsAccess()))
                .open(Profile.inMemory("results" + UUID.randomUUID()), Progress.NONE);
    }

    private static Reports reports(OpenDatabase open) {
        return new ReportsEngine(
                open.database(),
                open.records(),
                open.access(),
                new PaperEngine(),
                List.of(new ResultsReport()),
                Clock.fixed(Instant.parse("2026-04-02T12:00:00Z"), ZoneOffset.UTC));
    }

    private static Reports.Run report(OpenDatabase open) {
        Reports reports = reports(open);
        return reports.run(reports.require("campaigns.results"), Map.of("period", "2026-03"), Progress.NONE);
    }

    private static void in(OpenDatabase open, String name, String currency) {
        open.database().write("Currency", work -> {
            work.entities()
                    .createQuery("select c from Campaign c where c.name = :name", Campaign.class)
                    .setParameter("name", name)
                    .getSingleResult()
                    .setCurrency(currency);
            return null;
        });
    }

    private static void add(OpenDatabase open, String name, LocalDate day, int spend) {
        open.database().change("Add", work -> {
            Campaign campaign = work.entities()
                    .createQuery("select c from Campaign c where c.name = :name", Campaign.class)
                    .setParameter("name", name)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> {
                        Campaign fresh = work.add(new Campaign());
                        fresh.setName(name);
                        return fresh;
                    });
            CampaignResult result = work.add(new CampaignResult());
            result.setCampaign(campaign.ref());
            result.setResultOn(day);
            result.setSpend(BigDecimal.valueOf(spend));
        });
    }
}
