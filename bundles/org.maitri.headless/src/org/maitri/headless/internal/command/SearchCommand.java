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
        session.print(search.find(String.join(" ", words), types, limit, session.progress()).stream()
                .map(SearchCommand::row)
                .toList());
        return 0;
    }

    private static Map<String, Object> row(SearchHit hit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", hit.record().toString());
        row.put("type", hit.record().type());
        row.put("title", hit.title());
        row.put("subtitle", hit.subtitle());
        row.put("excerpt", hit.excerpt());
        return row;
    }
}
