package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.sample.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads sample data. */
@Command(name = "load")
final class SampleCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--customers", paramLabel = "N", defaultValue = "2000")
    private int customers;

    SampleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long records = session.engine(Samples.class).load(customers, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("records", records);
        result.put("commit", session.database().lastCommit().map(UUID::toString).orElse(null));
        session.print(result);
        return 0;
    }
}
