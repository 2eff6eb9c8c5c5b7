package org.maitri.spi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Ratio;
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

    private static final int PERCENT_DECIMALS = 4;

    public ReportFigure {
        exclusions = List.copyOf(exclusions);
    }

    /** How many records there are, and how many there were in the period before. */
    public static ReportFigure count(
            String id, String label, String definition, Metric.Direction direction, long value, Optional<Long> before) {
        return new ReportFigure(
                id,
                label,
                definition,
                Unit.COUNT,
                direction,
                Optional.of(BigDecimal.valueOf(value)),
                before.map(BigDecimal::valueOf),
                value,
                Optional.empty(),
                List.of());
    }

    /** A share in percent, of as many records as the whole of the ratio. */
    public static ReportFigure share(
            String id, String label, String definition, Metric.Direction direction, Ratio ratio, Ratio before) {
        return new ReportFigure(
                id,
                label,
                definition,
                Unit.PERCENT,
                direction,
                percent(ratio),
                percent(before),
                ratio.whole().longValue(),
                Optional.empty(),
                List.of());
    }

    /** A ratio as figures and tables of reports show it; empty where its whole is zero. */
    public static Optional<BigDecimal> percent(Ratio ratio) {
        return ratio.percent().map(share -> share.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The same, with the records it was computed from. */
    public ReportFigure of(Optional<ListQuery> records) {
        return new ReportFigure(id, label, definition, unit, direction, value, previous, base, records, exclusions);
    }

    /** The same, with what was left out. */
    public ReportFigure without(List<Exclusion> left) {
        return new ReportFigure(id, label, definition, unit, direction, value, previous, base, rows, left);
    }
}
