package org.maitri.spi.metric;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Evaluates the metrics that are installed. An OSGi service; evaluating reads the database. */
@ProviderType
public interface Metrics {

    /**
     * What one metric came to.
     *
     * @param failed whether the metric could not be computed; its value then says so in its note
     */
    record Figure(Metric metric, MetricValue value, boolean failed) {}

    /** The metrics the person may see, by label. */
    List<Metric> all();

    /** One of {@link #all()}. */
    Optional<Metric> metric(String id);

    /** One figure; a metric that fails is logged and marked. */
    Figure evaluate(Metric metric, Period period, Progress progress);

    /** The figures of {@link #all()}, in that order. */
    List<Figure> evaluate(Period period, Progress progress);
}
