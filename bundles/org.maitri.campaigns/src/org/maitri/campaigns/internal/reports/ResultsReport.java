package org.maitri.campaigns.internal.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.Figures;
import org.maitri.campaigns.internal.ResultType;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.Roles;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.report.ReportTable.Column;
import org.osgi.service.component.annotations.Component;

/** What advertising cost and what came of it. */
@Component(service = Report.class)
public final class ResultsReport implements Report {

    private static final String RESULT = "campaigns.result";
    private static final String CAMPAIGN = "campaigns.campaign";
    private static final int PAGE = 100;
    private static final Unit TIMES = new Unit("times", "x", 2);

    /** A figure. */
    private record Kind(String id, Unit unit, Direction direction, Function<Figures, Optional<BigDecimal>> read) {

        /** Money of several currencies is not added up. */
        Optional<BigDecimal> sum(Totals totals, List<String> currencies) {
            return totals.results() == 0 || (unit.equals(Unit.MONEY) && currencies.size() > 1)
                    ? Optional.empty()
                    : read.apply(totals.sum());
        }

        Unit unit(List<String> currencies) {
            return unit.equals(Unit.MONEY) && currencies.size() == 1 ? Unit.money(currencies.getFirst()) : unit;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("spend", Unit.MONEY, Direction.NEITHER, each -> Optional.of(each.spend())),
            new Kind("impressions", Unit.COUNT, Direction.MORE_IS_BETTER, each -> whole(each.impressions())),
            new Kind("clicks", Unit.COUNT, Direction.MORE_IS_BETTER, each -> whole(each.clicks())),
            new Kind("ctr", Unit.PERCENT, Direction.MORE_IS_BETTER, each -> Totals.rounded(each.ctr())),
            new Kind("conversions", Unit.COUNT, Direction.MORE_IS_BETTER, each -> Optional.of(each.conversions())),
            new Kind("cpa", Unit.MONEY, Direction.LESS_IS_BETTER, each -> Totals.rounded(each.cpa())),
            new Kind("roas", TIMES, Direction.MORE_IS_BETTER, each -> Totals.rounded(each.roas())));

    private static Optional<BigDecimal> whole(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Override
    public String id() {
        return "campaigns.results";
    }

    @Override
    public String title() {
        return Messages.get("report.title");
    }

    @Override
    public String description() {
        return Messages.get("report.description");
    }

    @Override
    public String permission() {
        return RESULT + ".read";
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                ReportParameter.period("period", Messages.get("parameter.period"), "365d"),
                ReportParameter.reference("campaign", Messages.get("parameter.campaign"), Roles.CAMPAIGN));
    }

    @Override
    public ReportContent content(ReportContext context, UnitOfWork work) {
        Period period = context.period("period");
        Optional<RecordRef> campaign = context.reference("campaign");
        Totals totals = Totals.of(work, period, campaign);
        Totals before = Totals.of(work, period.previous(), campaign);
        Map<UUID, Campaign> campaigns = work
                .findAll(
                        Campaign.class,
                        Stream.of(totals, before)
                                .flatMap(each -> each.byCampaign().keySet().stream())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
        List<String> currencies = campaigns.values().stream()
                .map(Campaign::currency)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        long undated = Totals.undated(work, campaign);
        List<Exclusion> left = undated == 0
                ? List.of()
                : List.of(new Exclusion(
                        Messages.get("undated"),
                        undated,
                        Optional.of(list(campaign, Condition.is("resultOn", Operator.EMPTY)))));
        ListQuery rows = list(campaign, within(period));
        List<ReportFigure> figures = KINDS.stream()
                .map(kind -> new ReportFigure(
                        kind.id(),
                        Messages.get("figure." + kind.id()),
                        Messages.get("figure." + kind.id() + ".definition"),
                        kind.unit(currencies),
                        kind.direction(),
                        kind.sum(totals, currencies),
                        kind.sum(before, currencies),
                        totals.results(),
                        Optional.of(rows),
                        kind.id().equals("spend") ? left : List.of()))
                .toList();
        Map<LocalDate, BigDecimal> spend = new HashMap<>();
        totals.byDay().forEach((day, sum) -> spend.put(day, sum.spend()));
        ReportChart chart = new ReportChart(
                "spend.course",
                Messages.get("chart.spend"),
                Messages.get("chart.spend.definition"),
                KINDS.getFirst().unit(currencies),
                ChartForm.LINE,
                List.of(new ReportChart.Series(Messages.get("figure.spend"), DaySeries.sums(period, spend))));
        ReportSection section = new ReportSection(
                "results",
                Messages.get("section.title"),
                figures,
                totals.byDay().isEmpty() || currencies.size() > 1 ? List.of() : List.of(chart),
                List.of(table(totals, period, campaigns)));
        List<String> notes = new ArrayList<>(List.of(Messages.get("note.results")));
        if (currencies.size() > 1) {
            notes.add(Messages.get("note.currencies", String.join(", ", currencies)));
        }
        return new ReportContent(List.of(section), notes);
    }

    private static ReportTable table(Totals totals, Period period, Map<UUID, Campaign> campaigns) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("name", Messages.get("column.name"))));
        KINDS.forEach(kind -> columns.add(Column.of(kind.id(), Messages.get("figure." + kind.id()), kind.unit())));
        columns.add(Column.text("currency", Messages.get("column.currency")));
        List<ReportTable.Row> rows = totals.byCampaign().entrySet().stream()
                .sorted((one, other) ->
                        other.getValue().spend().compareTo(one.getValue().spend()))
                .map(entry -> {
                    List<Object> cells = new ArrayList<>();
                    Optional<Campaign> known = Optional.ofNullable(campaigns.get(entry.getKey()));
                    cells.add(known.map(Campaign::name).orElseGet(() -> Messages.get("gone")));
                    KINDS.forEach(kind -> cells.add(kind.read()
                            .apply(entry.getValue())
                            .<Object>map(value -> value)
                            .orElse(Optional.empty())));
                    cells.add(known.map(Campaign::currency).orElse(""));
                    RecordRef campaign = new RecordRef(CAMPAIGN, entry.getKey());
                    return new ReportTable.Row(cells, Optional.of(list(Optional.of(campaign), within(period))));
                })
                .toList();
        return new ReportTable(
                "campaigns", Messages.get("table.title"), Messages.get("table.definition"), columns, rows);
    }

    private static Condition within(Period period) {
        return Condition.is("resultOn", Operator.BETWEEN, period.from(), period.to());
    }

    private static ListQuery list(Optional<RecordRef> campaign, Condition that) {
        List<Condition> all = new ArrayList<>(List.of(that));
        campaign.ifPresent(ref -> all.add(Condition.is("campaignId", Operator.EQUALS, ref)));
        return ListQuery.of(new ResultType(), PAGE).meeting(new Condition.All(all));
    }
}
