package org.maitri.conformance.internal.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportContent;
import org.maitri.spi.report.ReportContext;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportSection;
import org.maitri.spi.report.ReportTable;

/** Reports: figures that explain themselves and bring their records. */
public final class ReportRules {

    private static final int DAYS = 365;

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    Report.class,
                    "A report's id is the module's own, with title, description and permission",
                    (report, x, f) -> {
                        f.expect(
                                x.owns(report.id()), report, "its id is " + report.id(), "Begin it with " + x.prefix());
                        f.words(report.title(), report, "title()");
                        f.words(report.description(), report, "description()");
                        FigureRules.permission(report.permission(), report, x, f);
                    }),
            Rule.each(Report.class, "A report's parameters are named once and have labels", (report, x, f) -> {
                Set<String> seen = new HashSet<>();
                for (ReportParameter parameter : report.parameters()) {
                    f.expect(
                            parameter.name().matches("[a-z][a-zA-Z0-9]*") && seen.add(parameter.name()),
                            report,
                            "a parameter is called " + parameter.name() + ", or is there twice",
                            "Use lower camel case, each name once");
                    f.words(parameter.label(), report, "the label of the parameter " + parameter.name());
                    f.expect(
                            parameter.kind() != ReportParameter.Kind.PERIOD
                                    || parameter.initial().isPresent(),
                            report,
                            "the period " + parameter.name() + " has no initial value",
                            "Use ReportParameter.period(name, label, \"30d\")");
                    x.read(work -> report.offered(parameter.name(), work));
                }
            }),
            Rule.each(
                    Report.class,
                    "Every figure of a report has a definition and as many records as it says",
                    (report, x, f) -> content(report, x).sections().forEach(section -> figures(report, section, x, f))),
            Rule.each(
                    Report.class,
                    "Tables of a report have as many cells as columns, charts have series",
                    (report, x, f) -> content(report, x).sections().forEach(section -> tables(report, section, f))),
            new Rule(
                    "Ids of reports are there once",
                    (x, f) -> FigureRules.once(
                            x.product().installed(Report.class).stream()
                                    .map(Report::id)
                                    .toList(),
                            "report",
                            x,
                            f)));

    private ReportRules() {}

    private static ReportContent content(Report report, Examined examined) {
        Map<String, Object> arguments = new HashMap<>();
        report.parameters().stream()
                .filter(parameter -> parameter.kind() == ReportParameter.Kind.PERIOD)
                .forEach(parameter ->
                        arguments.put(parameter.name(), Period.ending(LocalDate.now(Examined.ZONE), DAYS)));
        report.parameters().stream()
                .filter(parameter -> parameter.kind() == ReportParameter.Kind.CHOICE)
                .forEach(parameter -> parameter.initial().ifPresent(value -> arguments.put(parameter.name(), value)));
        return examined.read(work -> report.content(
                new ReportContext(arguments, Examined.ZONE, examined.now(), examined.records()::titles, Progress.NONE),
                work));
    }

    private static void figures(Report report, ReportSection section, Examined examined, Faults faults) {
        Set<String> seen = new HashSet<>();
        faults.words(section.title(), report, "the title of the section " + section.id());
        for (ReportFigure figure : section.figures()) {
            faults.expect(seen.add(figure.id()), report, "the figure " + figure.id() + " is there twice", "Rename one");
            faults.words(figure.label(), report, "the label of the figure " + figure.id());
            faults.words(figure.definition(), report, "the definition of the figure " + figure.id());
            figure.rows().ifPresent(rows -> {
                long found = examined.records().count(rows, Progress.NONE);
                faults.expect(
                        found == figure.base(),
                        report,
                        "the figure " + figure.id() + " says it is computed from " + figure.base()
                                + " records, and its list has " + found,
                        "Let the list ask for just the records that are counted");
            });
        }
    }

    private static void tables(Report report, ReportSection section, Faults faults) {
        for (ReportTable table : section.tables()) {
            faults.words(table.definition(), report, "the definition of the table " + table.id());
            table.rows()
                    .forEach(row -> faults.expect(
                            row.cells().size() == table.columns().size(),
                            report,
                            "a row of the table " + table.id() + " has "
                                    + row.cells().size() + " cells for "
                                    + table.columns().size() + " columns",
                            "Give each column a cell; Optional.empty() for none"));
        }
        section.charts()
                .forEach(
                        chart -> faults.words(chart.definition(), report, "the definition of the chart " + chart.id()));
    }
}
