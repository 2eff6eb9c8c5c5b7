package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.headless.internal.Session;
import org.maitri.spi.attention.Attention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes limits and quiet hours. */
@Command(name = "limit")
final class AttentionLimitCommand extends Group {

    AttentionLimitCommand(Session session) {
        super(session);
    }

    /** Sets a limit: how often in a day, week or month. */
    @Command
    void set(
            @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Attention.ANY) String channel,
            @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Attention.ANY) String purpose,
            @Option(names = "--most", paramLabel = "N", required = true) long most,
            @Option(names = "--per", paramLabel = "day|week|month", required = true) String per,
            @Option(names = "--reason", paramLabel = "TEXT") String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("channel", channel);
        values.put("purpose", purpose);
        values.put("span", per);
        values.put("most", most);
        values.put("reason", reason);
        session.print(new StoredRules(session, "attention.limit").set(List.of("channel", "purpose", "span"), values));
    }

    /** Sets quiet hours. */
    @Command
    void quiet(
            @Option(names = "--from", paramLabel = "HH:MM", required = true) String from,
            @Option(names = "--until", paramLabel = "HH:MM", required = true) String until,
            @Option(names = "--days", paramLabel = "every|working|weekend|sunday", defaultValue = "every") String days,
            @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Attention.ANY) String channel,
            @Option(names = "--zone", paramLabel = "ZONE") String zone) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("channel", channel);
        values.put("days", days);
        values.put("starts", from);
        values.put("ends", until);
        values.put("zone", zone);
        session.print(new StoredRules(session, "attention.quiet").set(List.of("channel", "days"), values));
    }

    /** Removes a limit or quiet hours. */
    @Command
    void remove(@Parameters(index = "0", paramLabel = "LIMIT") String which) {
        session.print(StoredRules.remove(session, List.of("attention.limit", "attention.quiet"), which));
    }
}
