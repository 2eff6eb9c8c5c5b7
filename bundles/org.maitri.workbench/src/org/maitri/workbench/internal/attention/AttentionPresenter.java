package org.maitri.workbench.internal.attention;

import java.util.Comparator;
import java.util.List;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.record.Tone;

/** Decides how findings are grouped and what they mean. Knows no widgets. */
final class AttentionPresenter {

    /** How many findings of each rule are looked for. */
    static final int LIMIT = 200;

    /** The findings of one severity, in the order they came. */
    record Group(Severity severity, List<Finding> findings) {}

    /** What the view shows; the most urgent group first, none that is empty. */
    List<Group> groups(List<Finding> findings) {
        return List.of(Severity.values()).stream()
                .sorted(Comparator.reverseOrder())
                .map(severity -> new Group(
                        severity,
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case URGENT -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case NOTICE -> Tone.INFO;
        };
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case URGENT -> "octagon-alert";
            case WARNING -> "triangle-alert";
            case NOTICE -> "info";
        };
    }

    /** The key of the word for a severity. */
    static String word(Severity severity) {
        return "attention." + severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}
