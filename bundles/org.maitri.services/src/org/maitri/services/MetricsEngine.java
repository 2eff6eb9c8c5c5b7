package org.maitri.services;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.persistence.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Evaluates metrics one by one, each in a unit of work of its own, so that one that fails costs only itself. */
@Component
public final class MetricsEngine implements Metrics {

    private static final Logger LOG = Logger.getLogger(MetricsEngine.class.getName());

    private final Database database;
    private final Access access;
    private final List<Metric> installed;
    private final ZoneId zone;

    @Activate
    public MetricsEngine(
            @Reference Database database,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Metric> installed) {
        this(database, access, installed, ZoneId.systemDefault());
    }

    public MetricsEngine(Database database, Access access, List<Metric> installed, ZoneId zone) {
        this.database = database;
        this.access = access;
        this.installed =
                installed.stream().sorted(Comparator.comparing(Metric::label)).toList();
        this.zone = zone;
    }

    @Override
    public List<Metric> all() {
        return installed.stream()
                .filter(metric -> access.may(metric.permission()))
                .toList();
    }

    @Override
    public Optional<Metric> metric(String id) {
        return all().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    @Override
    public Figure evaluate(Metric metric, Period period, Progress progress) {
        access.require(metric.permission());
        Metric.Context context = new Metric.Context(period, zone);
        try {
            return new Figure(metric, database.read(work -> metric.evaluate(context, work), progress), false);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The metric " + metric.id() + " could not be computed", failed);
            return new Figure(metric, MetricValue.nothing(Messages.get("metric.failed")), true);
        }
    }

    @Override
    public List<Figure> evaluate(Period period, Progress progress) {
        List<Figure> figures = new ArrayList<>();
        for (Metric metric : all()) {
            progress.check();
            figures.add(evaluate(metric, period, progress));
        }
        return List.copyOf(figures);
    }
}
