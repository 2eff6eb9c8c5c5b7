package org.maitri.conformance.internal.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Period;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;

/** Figures and findings. */
public final class FigureRules {

    private static final int DAYS = 90;

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    Metric.class,
                    "A figure's id is the module's own",
                    (metric, x, f) -> f.expect(
                            x.owns(metric.id()), metric, "its id is " + metric.id(), "Begin it with " + x.prefix())),
            Rule.each(Metric.class, "A figure has a label, a definition, a unit and a direction", (metric, x, f) -> {
                f.words(metric.label(), metric, "label()");
                f.words(metric.explanation(), metric, "explanation()");
                f.expect(
                        metric.unit() != null && metric.direction() != null && metric.chart() != null,
                        metric,
                        "unit, direction or chart is null",
                        "Say what it counts, which way is good, and how it is drawn");
            }),
            Rule.each(
                    Metric.class,
                    "A figure names records there are and a permission that is declared",
                    (metric, x, f) -> {
                        f.expect(
                                x.type(metric.recordType()).isPresent(),
                                metric,
                                "recordType() is " + metric.recordType() + ", which nobody contributes",
                                "Name the record type it is computed from");
                        permission(metric.permission(), metric, x, f);
                    }),
            Rule.each(
                    Metric.class,
                    "A figure is the same each time it is computed",
                    (metric, x, f) -> f.expect(
                            value(metric, DAYS, x).equals(value(metric, DAYS, x)),
                            metric,
                            "computed twice, it has two values",
                            "Compute it from stored records and the period alone")),
            Rule.each(
                    Metric.class, "A figure of nothing is none, and says why", (metric, x, f) -> nothing(metric, x, f)),
            Rule.each(
                    Metric.class,
                    "A figure that is drawn has points with labels",
                    (metric, x, f) -> drawn(metric, x, f)),
            Rule.each(
                    FindingRule.class,
                    "A finding rule's id is the module's own, with a label and a permission",
                    (rule, x, f) -> {
                        f.expect(x.owns(rule.id()), rule, "its id is " + rule.id(), "Begin it with " + x.prefix());
                        f.words(rule.label(), rule, "label()");
                        permission(rule.permission(), rule, x, f);
                    }),
            Rule.each(
                    FindingRule.class,
                    "Findings are whole, explain themselves and open a record",
                    (rule, x, f) -> find(rule, 50, x).forEach(finding -> finding(rule, finding, x, f))),
            Rule.each(
                    FindingRule.class,
                    "The most urgent findings come first, no more than asked for, always the same",
                    (rule, x, f) -> {
                        order(rule, x, f);
                    }),
            new Rule("Ids of figures and finding rules are there once", (x, f) -> {
                once(
                        x.product().installed(Metric.class).stream()
                                .map(Metric::id)
                                .toList(),
                        "figure",
                        x,
                        f);
                once(
                        x.product().installed(FindingRule.class).stream()
                                .map(FindingRule::id)
                                .toList(),
                        "finding rule",
                        x,
                        f);
            }));

    private FigureRules() {}

    static void permission(String permission, Object where, Examined examined, Faults faults) {
        faults.expect(
                permission != null && examined.declares(permission),
                where,
                "it needs the permission " + permission + ", which nobody can be given",
                "Use a record type's read or write permission, or declare it in an AccessContributor");
    }

    static void once(List<String> ids, String what, Examined examined, Faults faults) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .filter(examined::owns)
                .forEach(id -> faults.add(id, "two contributions have this id of a " + what, "Rename one of them"));
    }

    private static MetricValue value(Metric metric, int days, Examined examined) {
        return examined.read(work -> metric.evaluate(examined.lastDays(days), work));
    }

    /** A day long ago, of which the sample knows nothing. */
    private static void nothing(Metric metric, Examined examined, Faults faults) {
        var day = LocalDate.of(1970, 1, 2);
        MetricValue value =
                examined.read(work -> metric.evaluate(new Metric.Context(new Period(day, day), Examined.ZONE), work));
        faults.expect(
                value != null && value.value() != null && value.previous() != null && value.note() != null,
                metric,
                "of a day without records it returns null",
                "Return MetricValue.nothing with the reason");
        faults.expect(
                value == null
                        || value.base() > 0
                        || value.value().filter(number -> number.signum() != 0).isEmpty(),
                metric,
                "computed from no record it is "
                        + (value == null ? "" : value.value().orElse(null)),
                "Return MetricValue.nothing with the reason: nought of nought is no figure");
    }

    private static void drawn(Metric metric, Examined examined, Faults faults) {
        MetricValue value = value(metric, DAYS, examined);
        faults.expect(
                metric.chart() == Metric.ChartForm.NONE
                        || value.value().isEmpty()
                        || !value.series().isEmpty(),
                metric,
                "it is to be drawn as " + metric.chart() + " and has a value but no points",
                "Return a series, see DaySeries, or ChartForm.NONE");
        value.series()
                .forEach(point -> faults.expect(
                        point.label() != null && !point.label().isBlank() && point.value() != null,
                        metric,
                        "a point of the series has no label, or null for a value",
                        "Label it with a date or a name; a gap is Optional.empty()"));
    }

    private static List<Finding> find(FindingRule rule, int limit, Examined examined) {
        return examined.read(work -> rule.find(examined.now(), limit, work));
    }

    private static void finding(FindingRule rule, Finding finding, Examined examined, Faults faults) {
        faults.expect(
                rule.id().equals(finding.rule()),
                rule,
                "a finding says it is of the rule " + finding.rule(),
                "Give it the rule's own id");
        faults.words(finding.title(), rule, "the title of a finding");
        faults.words(finding.explanation(), rule, "the explanation of a finding");
        faults.expect(finding.severity() != null, rule, "a finding has no severity", "Say how urgent it is");
        faults.expect(
                examined.exists(finding.record()),
                rule,
                "a finding opens " + finding.record() + ", which is not there",
                "Name the record to look at");
    }

    private static void order(FindingRule rule, Examined examined, Faults faults) {
        List<Finding> all = find(rule, 50, examined);
        faults.expect(
                all.equals(all.stream()
                        .sorted(Comparator.comparing(Finding::severity).reversed())
                        .toList()),
                rule,
                "a less urgent finding stands before a more urgent one",
                "Return the most urgent first, as a limit may cut off the others");
        List<Finding> first = find(rule, 1, examined);
        faults.expect(
                first.size() <= 1
                        && (all.isEmpty()
                                || !first.isEmpty()
                                        && first.getFirst()
                                                .record()
                                                .equals(all.getFirst().record())),
                rule,
                "asked for one finding it returns " + first.size() + ", or another than the first of all",
                "Keep to the limit, and order by something unique at last, such as the key");
    }
}
