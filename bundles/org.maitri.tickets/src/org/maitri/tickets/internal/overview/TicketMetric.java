package org.maitri.tickets.internal.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.reports.ServiceReport;

/** What the figures on tickets have in common. */
abstract class TicketMetric implements Metric {

    private static final int MOST_POINTS = 60;

    @Override
    public Direction direction() {
        return Direction.LESS_IS_BETTER;
    }

    @Override
    public ChartForm chart() {
        return ChartForm.LINE;
    }

    @Override
    public String recordType() {
        return Ticket.TYPE;
    }

    @Override
    public Optional<String> report() {
        return Optional.of(ServiceReport.ID);
    }

    /** The period in parts of equal length, a day or more, as many as a chart can show. */
    static List<Period> parts(Period period) {
        long days = Math.max(1, (period.days() + MOST_POINTS - 1) / MOST_POINTS);
        List<Period> parts = new ArrayList<>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); from = from.plusDays(days)) {
            LocalDate end = from.plusDays(days - 1);
            parts.add(new Period(from, end.isAfter(period.to()) ? period.to() : end));
        }
        return parts;
    }
}
