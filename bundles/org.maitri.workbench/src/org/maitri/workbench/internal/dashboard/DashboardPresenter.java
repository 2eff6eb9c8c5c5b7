package org.maitri.workbench.internal.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.metric.Metrics.Figure;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.Records;

/** Decides what the dashboard shows. Knows no widgets; {@link #read} and {@link #isEmpty} are for the background. */
final class DashboardPresenter {

    /** The periods a person can choose, in days. */
    static final List<Integer> PERIODS = List.of(30, 90, 365);

    /** Long enough that what happens once a month shows a course, and the seasons do. */
    private static final int USUAL = 365;

    private static final int POINTS_OF_A_CHART = 2;

    private int days = USUAL;

    int days() {
        return days;
    }

    /** A remembered choice that is not offered any more is forgotten. */
    void choose(int wanted) {
        days = PERIODS.contains(wanted) ? wanted : USUAL;
    }

    Period period(LocalDate today) {
        return Period.ending(today, days);
    }

    /** The figures of a period, those of one kind of record side by side. */
    static List<Figure> read(Metrics metrics, Period period, Progress progress) {
        return metrics.evaluate(period, progress).stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.metric().recordType())
                        .thenComparing(figure -> figure.metric().label()))
                .toList();
    }

    /** Whether a figure has something to draw. */
    static boolean hasChart(Figure figure) {
        return !figure.failed()
                && figure.metric().chart() != Metric.ChartForm.NONE
                && figure.value().series().stream()
                                .filter(point -> point.value().isPresent())
                                .count()
                        >= POINTS_OF_A_CHART;
    }

    /**
     * Whether there is no record of the modules that figures are computed from. What the program begins with by itself, such
     * as usual limits, is not what a person would look at.
     */
    static boolean isEmpty(Records records, List<Metric> figures, Progress progress) {
        Set<String> modules =
                figures.stream().map(metric -> module(metric.recordType())).collect(Collectors.toSet());
        return records.types().stream()
                .filter(type -> type.standalone() && (modules.isEmpty() || modules.contains(module(type.id()))))
                .allMatch(type -> records.page(ListQuery.of(type, 1), progress).isEmpty());
    }

    private static String module(String recordType) {
        return recordType.substring(0, recordType.indexOf('.'));
    }
}
