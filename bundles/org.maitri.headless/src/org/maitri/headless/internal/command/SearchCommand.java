package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.search.Search;
import org.maitri.spi.search.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records by their words. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT")
    private List<String> words;

    @Option(names = "--type", paramLabel = "RECORD-TYPE")
    private Set<String> types = Set.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        types.forEach(session.records()::requireType);
        Search search = session.search();
        search.catchUp(session.progress());
        String text = String.join(" ", words);
        List<SearchHit> hits = search.find(text, types, limit, session.progress());
        if (hits.isEmpty()) {
            search.misunderstood(text, types, session.progress())
                    .ifPresent(session.results().err()::println);
        }
        session.print(
                hits.stream().map(hit -> row(hit, session.results().json())).toList());
        return 0;
    }

    /** The words that were found are told by their places in JSON, and stand in «quotes» where a person reads. */
    private static Map<String, Object> row(SearchHit hit, boolean json) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", hit.record().toString());
        row.put("type", hit.record().type());
        row.put("title", hit.title());
        row.put("subtitle", hit.subtitle());
        row.put("excerpt", json ? hit.excerpt() : quoted(hit.excerpt(), hit.excerptMarks()));
        if (json) {
            row.put("marks", places(hit.marks()));
            row.put("excerptMarks", places(hit.excerptMarks()));
        }
        return row;
    }

    /** From and to, in UTF-16 units. */
    private static List<List<Integer>> places(List<int[]> marks) {
        return marks.stream().map(mark -> List.of(mark[0], mark[1])).toList();
    }

    private static String quoted(String text, List<int[]> marks) {
        StringBuilder quoted = new StringBuilder(text);
        for (int[] mark : marks.reversed()) {
            quoted.insert(mark[1], '»').insert(mark[0], '«');
        }
        return quoted.toString();
    }
}
