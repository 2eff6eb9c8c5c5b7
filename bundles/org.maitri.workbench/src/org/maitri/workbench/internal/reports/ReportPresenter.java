package org.maitri.workbench.internal.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Choice;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.Reports;

/** Decides what the view of reports shows. Knows no widgets. */
final class ReportPresenter {

    private final Map<String, Map<String, String>> toldByReport = new LinkedHashMap<>();
    private Report report;
    private Asked asked;

    /** A report that shall be shown of a period, as periods are written. */
    private record Asked(String report, String period) {}

    /** What there is to choose from, by parameter. */
    record Offer(Map<ReportParameter, List<Choice>> choices) {}

    /** What figures leave out, told once where several leave out the same. */
    record Left(String figure, Exclusion exclusion) {}

    Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** Takes one of the reports; what it was told before is told it again. */
    void choose(Report wanted) {
        report = wanted;
    }

    /** Asks for a report of a period, and for all there is in it; it is chosen as soon as it is there. */
    void ask(String wanted, String period) {
        asked = new Asked(wanted, period);
    }

    /** The report that was asked for, or the one chosen before if it is there still, else the first. */
    void settle(List<Report> reports) {
        if (asked != null) {
            find(asked.report(), reports).ifPresent(found -> take(found, asked.period()));
        }
        report = Optional.ofNullable(report)
                .flatMap(before -> find(before.id(), reports))
                .orElse(reports.isEmpty() ? null : reports.getFirst());
    }

    private void take(Report found, String period) {
        report = found;
        asked = null;
        toldByReport.remove(found.id());
        found.parameters().stream()
                .filter(parameter -> parameter.kind() == ReportParameter.Kind.PERIOD)
                .forEach(parameter -> tell(parameter, period));
    }

    private static Optional<Report> find(String id, List<Report> reports) {
        return reports.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What a parameter is told; blank for no restriction. */
    String told(ReportParameter parameter) {
        return told().getOrDefault(parameter.name(), parameter.initial().orElse(""));
    }

    /** @return whether it says something else now */
    boolean tell(ReportParameter parameter, String text) {
        boolean other = !told(parameter).equals(text.strip());
        toldByReport.computeIfAbsent(report.id(), id -> new LinkedHashMap<>()).put(parameter.name(), text.strip());
        return other;
    }

    Map<String, String> told() {
        return toldByReport.getOrDefault(report.id(), Map.of());
    }

    static Offer offer(Reports reports, Report report, Progress progress) {
        Map<ReportParameter, List<Choice>> choices = new LinkedHashMap<>();
        for (ReportParameter parameter : report.parameters()) {
            choices.put(parameter, reports.offered(report, parameter, progress));
        }
        return new Offer(choices);
    }

    static List<Left> left(ReportSection section) {
        List<Left> left = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (ReportFigure figure : section.figures()) {
            for (Exclusion exclusion : figure.exclusions()) {
                if (told.add(exclusion.count() + " " + exclusion.reason() + " " + figure.definition())) {
                    left.add(new Left(figure.label(), exclusion));
                }
            }
        }
        return left;
    }
}
