package org.maitri.spi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.ListQuery;

/**
 * One number that explains itself.
 *
 * @param id unique within the report, never translated
 * @param label what it is called
 * @param definition how it is computed and from what, in one or two sentences
 * @param direction which way is good
 * @param value empty where there is nothing to compute it from
 * @param previous the same for the period before; empty where there is none
 * @param base how many records it was computed from: the n of a median, the denominator of a share
 * @param rows the records it was computed from, as many as {@code base}; empty where they cannot be listed
 * @param exclusions what was left out, each with its reason
 */
public record ReportFigure(
        String id,
        String label,
        String definition,
        Unit unit,
        Metric.Direction direction,
        Optional<BigDecimal> value,
        Optional<BigDecimal> previous,
        long base,
        Optional<ListQuery> rows,
        List<Exclusion> exclusions) {

    /**
     * What a figure leaves out.
     *
     * @param reason why, as a phrase
     * @param count how many records
     * @param rows opens them; empty where they cannot be listed
     */
    public record Exclusion(String reason, long count, Optional<ListQuery> rows) {}

    public ReportFigure {
        exclusions = List.copyOf(exclusions);
    }
}
