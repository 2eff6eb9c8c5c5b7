package org.maitri.headless.internal.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.Period;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Metrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes figures. */
@Command(name = "metric")
final class MetricCommand implements Callable<Integer> {

    /** Before any record: without days of their own, figures are of everything there is. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    private String id;

    @Option(names = "--from", paramLabel = "DATE")
    private LocalDate from;

    @Option(names = "--days", paramLabel = "N")
    private int days;

    @Option(names = "--to", paramLabel = "DATE")
    private LocalDate to;

    MetricCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Period period = period();
        Metrics metrics = session.engine(Metrics.class);
        if (id == null) {
            session.print(metrics.evaluate(period, session.progress()).stream()
                    .map(figure -> row(figure, period))
                    .toList());
            return 0;
        }
        Metric metric = metrics.metric(id)
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "refused.metric",
                        id,
                        String.join(", ", metrics.all().stream().map(Metric::id).toList()))));
        Metrics.Figure figure = metrics.evaluate(metric, period, session.progress());
        Map<String, Object> result = row(figure, period);
        result.put("explanation", metric.explanation());
        result.put("series", series(figure.value().series()));
        session.print(result);
        return figure.failed() ? 3 : 0;
    }

    private Period period() {
        LocalDate last = to != null ? to : LocalDate.now();
        LocalDate first = from != null ? from : days > 0 ? last.minusDays(days - 1L) : BEGINNING;
        if (first.isAfter(last)) {
            throw new RefusedException(Messages.get("refused.period", first, last));
        }
        return new Period(first, last);
    }

    private static Map<String, Object> row(Metrics.Figure figure, Period period) {
        MetricValue value = figure.value();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", figure.metric().id());
        row.put("label", figure.metric().label());
        row.put("value", value.value().orElse(null));
        row.put("unit", figure.metric().unit().id());
        row.put("symbol", value.unit(figure.metric()).symbol());
        row.put("previous", value.previous().orElse(null));
        row.put("base", value.base());
        row.put("from", period.from().toString());
        row.put("to", period.to().toString());
        row.put("note", value.note());
        return row;
    }

    private static List<Map<String, Object>> series(List<MetricValue.Point> points) {
        return points.stream()
                .map(point -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("label", point.label());
                    row.put("value", point.value().orElse(null));
                    return row;
                })
                .toList();
    }
}
