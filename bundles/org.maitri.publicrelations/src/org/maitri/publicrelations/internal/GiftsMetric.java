package org.maitri.publicrelations.internal;

import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Unit;
import org.osgi.service.component.annotations.Component;

/** What was given and received. */
@Component(service = Metric.class)
public final class GiftsMetric extends SummedMetric {

    public GiftsMetric() {
        super(
                "gifts",
                Unit.MONEY,
                Direction.MORE_IS_BETTER,
                ChartForm.BARS,
                "publicrelations.gift",
                "select g.givenOn, sum(g.amount), count(g) from Gift g where g.archivedAt is null and g.state = 'paid'"
                        + " and g.givenOn between :from and :to group by g.givenOn");
    }
}
