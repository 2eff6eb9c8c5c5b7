package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what needs attention. */
@Command(name = "finding")
final class FindingCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    FindingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.print(session.engine(Findings.class).find(limit, session.progress()).stream()
                .map(FindingCommand::row)
                .toList());
        return 0;
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        row.put("rule", finding.rule());
        row.put("title", finding.title());
        row.put("since", finding.since() == null ? null : finding.since().toString());
        row.put("record", finding.record() == null ? null : finding.record().toString());
        row.put("explanation", finding.explanation());
        return row;
    }
}
