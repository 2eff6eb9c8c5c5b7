package org.maitri.tickets.internal.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.maitri.kernel.Ratio;
import org.maitri.spi.metric.Metric.ChartForm;
import org.maitri.spi.metric.Metric.Direction;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.report.ReportChart;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;

/** Makes figures and charts whose texts stand in the message bundle under their ids. */
final class Figures {

    private Figures() {}

    static ReportFigure count(String id, Direction direction, long value, Optional<Long> before, ListQuery rows) {
        return ReportFigure.count(id, Messages.get(id), Messages.get(id + ".definition"), direction, value, before)
                .of(Optional.of(rows));
    }

    static ReportFigure share(String id, Direction direction, Ratio ratio, Ratio before) {
        return ReportFigure.share(id, Messages.get(id), Messages.get(id + ".definition"), direction, ratio, before);
    }

    /** The median and the two percentiles. */
    static List<ReportFigure> spread(
            String id, Spread now, Spread before, Optional<ListQuery> rows, List<Exclusion> left) {
        return List.of(
                part(id, "p50", now.known(), now.p50(), before.p50(), rows, left),
                part(id, "p90", now.known(), now.p90(), before.p90(), rows, left),
                part(id, "p95", now.known(), now.p95(), before.p95(), rows, left));
    }

    private static ReportFigure part(
            String id,
            String part,
            long base,
            Optional<BigDecimal> value,
            Optional<BigDecimal> before,
            Optional<ListQuery> rows,
            List<Exclusion> left) {
        return new ReportFigure(
                id + '.' + part,
                Messages.get("column.of", Messages.get(id), Messages.get("column." + part)),
                Messages.get(id + ".definition"),
                Unit.HOURS,
                Direction.LESS_IS_BETTER,
                value,
                before,
                base,
                rows,
                left);
    }

    /** What is left out, if there is any of it. @param reason the key of its text */
    static Stream<Exclusion> left(String reason, long count, Supplier<Optional<ListQuery>> rows) {
        return count == 0 ? Stream.empty() : Stream.of(new Exclusion(Messages.get(reason), count, rows.get()));
    }

    static Stream<Exclusion> left(String reason, long count, ListQuery rows) {
        return left(reason, count, () -> Optional.of(rows));
    }

    static ReportChart chart(String id, Unit unit, ReportChart.Series... series) {
        return new ReportChart(
                id, Messages.get(id), Messages.get(id + ".definition"), unit, ChartForm.LINE, List.of(series));
    }
}
