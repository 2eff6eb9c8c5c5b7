package org.maitri.tickets.internal.levels;

import org.maitri.spi.metric.Metric;
import org.maitri.tickets.owed.TargetKind;
import org.osgi.service.component.annotations.Component;

/** How many solutions came in time. */
@Component(service = Metric.class)
public final class ResolutionWithinTarget extends WithinTarget {

    public ResolutionWithinTarget() {
        super(TargetKind.RESOLUTION);
    }
}
