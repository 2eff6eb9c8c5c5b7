package org.maitri.services.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.report.ReportFigure;
import org.maitri.spi.report.ReportFigure.Exclusion;
import org.maitri.spi.report.Reports.Run;

/** How figures are written for people. */
final class ReportWords {

    private static final String NONE = "\u2013";

    private ReportWords() {}

    static String number(BigDecimal value, Unit unit) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(unit.decimals());
        format.setMaximumFractionDigits(unit.decimals());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    static String number(Optional<BigDecimal> value, Unit unit) {
        return value.map(number -> number(number, unit) + (unit.symbol().isBlank() ? "" : " " + unit.symbol()))
                .orElse(NONE);
    }

    /** A cell of a table; its unit stands in the heading. */
    static String cell(Object value, Optional<Unit> unit) {
        return switch (value) {
            case BigDecimal number -> number(number, unit.orElse(Unit.COUNT));
            case Optional<?> none -> NONE;
            default -> value.toString();
        };
    }

    static String heading(String label, Optional<Unit> unit) {
        return unit.filter(each -> !each.symbol().isBlank())
                .map(each -> label + " (" + each.symbol() + ")")
                .orElse(label);
    }

    /** What a figure was computed from, what it was before, and how it is defined. */
    static String beside(ReportFigure figure) {
        String before = figure.previous().isEmpty()
                ? ""
                : Messages.get("page.before", number(figure.previous(), figure.unit())) + "; ";
        return before + Messages.count("page.from", figure.base()) + ". " + figure.definition();
    }

    static String left(Exclusion exclusion) {
        return Messages.get("page.left", exclusion.count(), exclusion.reason());
    }

    static String told(Run run) {
        String told = run.written().entrySet().stream()
                .map(each -> each.getKey().label() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(run.at().atZone(ZoneId.systemDefault()));
        return Messages.get("page.made", told, at);
    }
}
