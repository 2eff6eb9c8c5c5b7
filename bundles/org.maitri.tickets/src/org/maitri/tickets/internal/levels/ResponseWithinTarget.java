package org.maitri.tickets.internal.levels;

import org.maitri.spi.metric.Metric;
import org.maitri.tickets.owed.TargetKind;
import org.osgi.service.component.annotations.Component;

/** How many first answers came in time. */
@Component(service = Metric.class)
public final class ResponseWithinTarget extends WithinTarget {

    public ResponseWithinTarget() {
        super(TargetKind.RESPONSE);
    }
}
