package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists segments. */
@Command(name = "segments")
final class SegmentsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--criteria")
    private boolean criteria;

    SegmentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Segments segments = session.engine(Segments.class);
        try (Results.Rows rows = session.results().rows()) {
            if (criteria) {
                segments.groups()
                        .forEach(group -> group.criteria().forEach(each -> rows.add(row(group.label(), each))));
                segments.fields().forEach(field -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("criterion", field.id());
                    row.put("says", field.label());
                    row.put("parameters", List.of(field.kind().id()));
                    row.put("group", "field");
                    rows.add(row);
                });
            } else {
                segments.all(session.progress()).forEach(segment -> rows.add(row(segment, segments)));
            }
        }
        return 0;
    }

    private static Map<String, Object> row(String group, Criterion criterion) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("criterion", criterion.id());
        row.put("says", criterion.sentence());
        row.put(
                "parameters",
                criterion.parameters().stream()
                        .map(parameter -> parameter.name()
                                + parameter
                                        .initial()
                                        .map(initial -> "=" + initial)
                                        .orElse(""))
                        .toList());
        row.put("group", group);
        return row;
    }

    private Map<String, Object> row(Segment segment, Segments segments) {
        List<String> unavailable = segments.unavailable(segment.expression());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("segment", segment.record().toString());
        row.put("name", segment.name());
        row.put(
                "count",
                unavailable.isEmpty()
                        ? segments.count(segment.expression(), session.progress()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        : null);
        row.put("where", segments.write(segment.expression()));
        row.put("unavailable", unavailable);
        row.put("owner", segment.owner());
        row.put("description", segment.description());
        return row;
    }
}
