package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportSection;
import org.maitri.tickets.internal.reports.Measures.Opened;

/** How many tickets came back after they had been done. */
record ReopenedSection(Scope scope, Totals totals) {

    ReportSection get() {
        Opened opened = totals.opened();
        Opened before = totals.openedBefore();
        ReportFigure share = ReportFigure.share(
                        "reopened.share",
                        Messages.get("reopened.share"),
                        Messages.get("reopened.definition"),
                        Direction.LESS_IS_BETTER,
                        Ratio.of(opened.reopened(), opened.count()),
                        Ratio.of(before.reopened(), before.count()))
                .of(Optional.of(scope.list(scope.in("openedAt"))));
        ReportFigure sum = new ReportFigure(
                "reopened.sum",
                Messages.get("reopened.sum"),
                Messages.get("reopened.sum.definition"),
                Unit.COUNT,
                Direction.LESS_IS_BETTER,
                Optional.of(BigDecimal.valueOf(opened.reopenings())),
                before.count() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(before.reopenings())),
                opened.reopened(),
                Optional.of(scope.list(scope.in("openedAt"), Condition.is("reopenCount", Operator.AT_LEAST, 1L))),
                List.of());
        return new ReportSection("reopened", Messages.get("reopened.title"), List.of(share, sum), List.of(), List.of());
    }
}
