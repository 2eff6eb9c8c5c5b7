package org.maitri.publicrelations.internal;

import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Unit;
import org.osgi.service.component.annotations.Component;

/** How many people the coverage of a period may have reached. */
@Component(service = Metric.class)
public final class ReachMetric extends SummedMetric {

    public ReachMetric() {
        super(
                "reach",
                Unit.COUNT,
                Direction.NEITHER,
                ChartForm.LINE,
                "publicrelations.coverage",
                "select c.publishedOn, sum(c.reach), count(c) from Coverage c where c.archivedAt is null"
                        + " and c.publishedOn between :from and :to group by c.publishedOn");
    }
}
