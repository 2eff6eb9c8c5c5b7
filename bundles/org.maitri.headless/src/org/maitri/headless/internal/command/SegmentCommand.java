package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.headless.internal.output.Results;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds customers by what is said about them. */
@Command(name = "segment")
final class SegmentCommand extends Group {

    private static final int PAGE = 500;

    SegmentCommand(Session session) {
        super(session);
    }

    /** A saved segment, a snapshot, or an expression. */
    static final class Who {

        @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
        private String name;

        @Option(names = "--where", paramLabel = "EXPR")
        private String where;

        @Option(names = "--snapshot", paramLabel = "NAME")
        private String snapshot;

        static Who of(String name, String where, String snapshot) {
            Who who = new Who();
            who.name = name;
            who.where = where;
            who.snapshot = snapshot;
            return who;
        }

        Expression expression(Session session) {
            Segments segments = session.engine(Segments.class);
            if (Stream.of(name, where, snapshot).filter(given -> given != null).count() != 1) {
                throw new RefusedException(Messages.get("refused.segment.who"));
            }
            if (where != null) {
                return segments.parse(where);
            }
            return name != null
                    ? segments.find(name, session.progress()).expression()
                    : segments.audience(segments.findSnapshot(snapshot, session.progress()), session.progress());
        }
    }

    /** Counts customers. */
    @Command
    void count(@Mixin Who who) {
        Segments segments = session.engine(Segments.class);
        Expression expression = who.expression(session);
        Map<String, Long> counts = segments.count(expression, session.progress());
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        if (!session.results().json()) {
            session.results().print(Long.toString(count));
            return;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("where", segments.write(expression));
        result.put("count", count);
        result.put("recordTypes", new LinkedHashMap<String, Object>(counts));
        session.print(result);
    }

    /** Lists customers. */
    @Command
    void members(
            @Mixin Who who,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "" + Long.MAX_VALUE) long limit) {
        Expression expression = who.expression(session);
        Segments segments = session.engine(Segments.class);
        long left = limit;
        try (Results.Rows rows = session.results().rows()) {
            for (RecordType<?> type : segments.customerTypes()) {
                left -= print(ListQuery.of(type, PAGE).meeting(segments.condition(expression, type)), type, left, rows);
            }
        }
    }

    private long print(ListQuery query, RecordType<?> type, long most, Results.Rows rows) {
        long printed = 0;
        ListQuery next = query;
        List<ListRow> page = List.of();
        while (printed < most && (printed == 0 || page.size() == PAGE)) {
            page = session.records().page(next, session.progress());
            if (page.isEmpty()) {
                break;
            }
            for (Map<String, Object> row : rows(type, page.subList(0, (int) Math.min(page.size(), most - printed)))) {
                rows.add(row);
                printed++;
            }
            next = next.after(page.getLast().cursor());
        }
        return printed;
    }

    private List<Map<String, Object>> rows(RecordType<?> type, List<ListRow> page) {
        Map<RecordRef, String> titles =
                session.records().titles(page.stream().map(ListRow::record).toList());
        List<Map<String, Object>> whole = new RecordRows(session.database(), type, List.of(), true).of(page);
        return IntStream.range(0, page.size())
                .mapToObj(i -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("record", page.get(i).record().toString());
                    row.put("externalKey", whole.get(i).get("externalKey"));
                    row.put("title", titles.get(page.get(i).record()));
                    return row;
                })
                .toList();
    }

    /** Saves a segment. */
    @Command
    void define(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Option(names = "--where", paramLabel = "EXPR", required = true) String where,
            @Option(names = "--description", paramLabel = "TEXT", defaultValue = "") String description) {
        Segments segments = session.engine(Segments.class);
        Expression expression = segments.parse(where);
        RecordRef record = segments.define(name, description, expression, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("segment", record.toString());
        result.put("name", name);
        result.put("where", segments.write(expression));
        result.put("words", segments.words(expression));
        session.print(result);
    }

    /** Stores who is in a segment now. */
    @Command
    void snapshot(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Option(names = "--as", paramLabel = "NAME", defaultValue = "") String as) {
        Segments segments = session.engine(Segments.class);
        Segment segment = segments.find(name, session.progress());
        RecordRef record = segments.snapshot(segment.record(), as, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("snapshot", record.toString());
        result.put("name", as.isBlank() ? segment.name() : as);
        result.put(
                "members",
                segments.count(segments.audience(record, session.progress()), session.progress()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        session.print(result);
    }

    /** Tells who came to a segment and who left it since a snapshot. */
    @Command
    void compare(@Parameters(index = "0", paramLabel = "SNAPSHOT") String name) {
        Segments segments = session.engine(Segments.class);
        RecordRef record = segments.findSnapshot(name, session.progress());
        Segments.Comparison compared = segments.compare(record, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("snapshot", record.toString());
        result.put("then", compared.then());
        result.put("now", compared.now());
        result.put("came", compared.cameCount());
        result.put("left", compared.leftCount());
        result.put("whoCame", segments.write(compared.came()));
        result.put("whoLeft", segments.write(compared.left()));
        session.print(result);
    }

    /** Tells why a customer is in a segment or not. */
    @Command
    void explain(
            @Parameters(index = "0", paramLabel = "CUSTOMER") String customer,
            @Parameters(index = "1", arity = "0..1", paramLabel = "NAME") String name,
            @Option(names = "--where", paramLabel = "EXPR") String where) {
        Segments segments = session.engine(Segments.class);
        RecordRef record = new RecordArgument(session, null).find(customer);
        Expression expression = Who.of(name, where, null).expression(session);
        LinkedHashMap<String, Object> result = row(segments.explain(expression, record, session.progress()));
        result.putFirst("customer", record.toString());
        session.print(result);
    }

    private static LinkedHashMap<String, Object> row(Segments.Reason reason) {
        LinkedHashMap<String, Object> row = new LinkedHashMap<>();
        row.put("holds", reason.holds());
        row.put("says", reason.words());
        if (!reason.parts().isEmpty()) {
            row.put("parts", reason.parts().stream().map(SegmentCommand::row).toList());
        }
        return row;
    }
}
