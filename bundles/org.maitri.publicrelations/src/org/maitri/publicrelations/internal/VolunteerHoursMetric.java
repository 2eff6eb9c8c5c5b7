package org.maitri.publicrelations.internal;

import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Unit;
import org.osgi.service.component.annotations.Component;

/** How long people worked for the community. */
@Component(service = Metric.class)
public final class VolunteerHoursMetric extends SummedMetric {

    public VolunteerHoursMetric() {
        super(
                "volunteerHours",
                Unit.HOURS,
                Direction.MORE_IS_BETTER,
                ChartForm.BARS,
                "publicrelations.shift",
                "select s.workedOn, sum(s.hours), count(s) from VolunteerShift s where s.archivedAt is null"
                        + " and s.workedOn between :from and :to group by s.workedOn");
    }
}
