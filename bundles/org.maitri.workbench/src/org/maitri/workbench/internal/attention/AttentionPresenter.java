package org.maitri.workbench.internal.attention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.record.Tone;

/** Decides how findings are grouped and what they mean. Knows no widgets. */
final class AttentionPresenter {

    /** How many findings of each rule are looked for. */
    static final int LIMIT = 200;

    /** As many findings as are shown without being asked for, unless they are urgent. */
    private static final int FEW = 5;

    /** What a group is about: its findings may come and go. */
    record Topic(String rule, Severity severity) {}

    /** Findings of one rule and severity, in the order they came. */
    record Group(Topic topic, String label, List<Finding> findings) {

        Severity severity() {
            return topic.severity();
        }

        /** Whether it is open at first: what is urgent, and what is little. */
        boolean open() {
            return severity() == Severity.URGENT || findings.size() <= FEW;
        }
    }

    /** What the view shows; the most urgent groups first, then those with what came first. @param labels of rules by id */
    List<Group> groups(List<Finding> findings, Map<String, String> labels) {
        Map<Topic, List<Finding>> byTopic = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Topic(finding.rule(), finding.severity()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        labels.getOrDefault(
                                entry.getKey().rule(), entry.getKey().rule()),
                        entry.getValue()))
                .sorted(Comparator.comparing(Group::severity).reversed())
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
        return "attention." + severity.name().toLowerCase(Locale.ROOT);
    }
}
