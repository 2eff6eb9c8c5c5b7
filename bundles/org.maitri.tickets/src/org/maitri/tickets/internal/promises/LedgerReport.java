package org.maitri.tickets.internal.promises;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Tone;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** What became of what was promised: kept, late, broken, overdue or still to come; by customer, team, branch or person. */
@Component(service = Report.class)
public final class LedgerReport implements Report {

    static final String ID = "promise.ledger";

    @Override
    public String id() {
        return ID;
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
        return Promise.TYPE + ".read";
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                ReportParameter.period("period", Messages.get("parameter.period"), "30d"),
                ReportParameter.choice("by", Messages.get("parameter.by"), PromiseGrouping.choices())
                        .initially(PromiseGrouping.TEAM.id()),
                ReportParameter.text("team", Messages.get("promise.team")),
                ReportParameter.reference("branch", Messages.get("promise.branch"), Roles.BRANCH));
    }

    @Override
    public List<Choice> offered(String parameter, UnitOfWork work) {
        return !parameter.equals("team")
                ? List.of()
                : work.entities()
                        .createQuery(
                                "select distinct p.team from Promise p where p.team is not null"
                                        + " and p.archivedAt is null order by p.team",
                                String.class)
                        .getResultStream()
                        .map(team -> new Choice(team, team, Tone.NEUTRAL, ""))
                        .toList();
    }

    @Override
    public ReportContent content(ReportContext context, UnitOfWork work) {
        Ledger ledger = new Ledger(context, work);
        ReportSection figures = figures(ledger);
        context.progress().check();
        return new ReportContent(
                List.of(figures, new LedgerBreakdown(ledger).section()), List.of(Messages.get("report.note")));
    }

    private static ReportSection figures(Ledger ledger) {
        Period period = ledger.period();
        Map<Fate, Long> now = new EnumMap<>(Fate.class);
        Map<Fate, Long> before = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            now.put(fate, ledger.count(fate, period));
            before.put(fate, ledger.count(fate, period.previous()));
        }
        List<ReportFigure> figures = new ArrayList<>();
        figures.add(ReportFigure.share(
                        "share",
                        Messages.get("figure.share"),
                        Messages.get("figure.share.definition"),
                        Direction.MORE_IS_BETTER,
                        kept(now),
                        kept(before))
                .of(Optional.of(ledger.rowsOfThePast())));
        boolean compared = kept(before).whole().signum() > 0;
        for (Fate fate : Fate.values()) {
            figures.add(ReportFigure.count(
                            fate.id(),
                            fate.label(),
                            Messages.get("fate." + fate.id() + ".definition"),
                            fate.direction(),
                            now.get(fate),
                            compared && fate != Fate.DUE ? Optional.of(before.get(fate)) : Optional.empty())
                    .of(Optional.of(ledger.rows(fate)))
                    .without(fate == Fate.OVERDUE ? forgotten(ledger) : List.of()));
        }
        return new ReportSection("ledger", Messages.get("report.title"), figures, List.of(), List.of());
    }

    private static List<Exclusion> forgotten(Ledger ledger) {
        long forgotten = ledger.forgotten();
        return forgotten == 0
                ? List.of()
                : List.of(new Exclusion(
                        Messages.get("figure.forgotten"), forgotten, Optional.of(ledger.forgottenRows())));
    }

    /** The share kept in time, of those whose time is over. */
    static Ratio kept(Map<Fate, Long> counts) {
        long kept = counts.getOrDefault(Fate.KEPT, 0L);
        long whole = counts.entrySet().stream()
                .filter(each -> each.getKey() != Fate.DUE)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Ratio.of(kept, whole);
    }
}
