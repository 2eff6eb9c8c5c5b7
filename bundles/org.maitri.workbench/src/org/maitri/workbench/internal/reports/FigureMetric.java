package org.maitri.workbench.internal.reports;

import java.util.List;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.report.ReportFigure;

/** A figure of a report as tiles show figures: computed already. */
record FigureMetric(ReportFigure figure) implements Metric {

    @Override
    public String id() {
        return figure.id();
    }

    @Override
    public String label() {
        return figure.label();
    }

    @Override
    public String explanation() {
        return figure.definition() + "\n" + Messages.count("base", figure.base());
    }

    @Override
    public Unit unit() {
        return figure.unit();
    }

    @Override
    public Direction direction() {
        return figure.direction();
    }

    @Override
    public ChartForm chart() {
        return ChartForm.NONE;
    }

    @Override
    public String recordType() {
        return figure.rows().map(rows -> rows.type()).orElse("");
    }

    MetricValue value() {
        return new MetricValue(
                figure.value(),
                figure.previous(),
                figure.base(),
                figure.value().isEmpty() ? Messages.get("table.none") : "",
                List.of());
    }

    @Override
    public MetricValue evaluate(Context context, UnitOfWork work) {
        return value();
    }
}
