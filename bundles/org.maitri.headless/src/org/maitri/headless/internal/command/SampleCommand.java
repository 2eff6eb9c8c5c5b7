package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.maitri.headless.internal.Session;
import org.maitri.spi.sample.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is done with sample data. */
@Command(name = "sample")
final class SampleCommand extends Group {

    SampleCommand(Session session) {
        super(session);
    }

    /** Loads it. */
    @Command
    void load(@Option(names = "--customers", paramLabel = "N", defaultValue = "2000") int customers) {
        long records = session.engine(Samples.class).load(customers, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("records", records);
        result.put("commit", session.database().lastCommit().map(UUID::toString).orElse(null));
        new NeededWork(session).complete();
        session.print(result);
    }
}
