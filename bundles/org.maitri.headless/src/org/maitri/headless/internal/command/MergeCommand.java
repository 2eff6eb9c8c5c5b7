package org.maitri.headless.internal.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.merge.Take;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one record of two. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "A")
    private String survivor;

    @Parameters(index = "1", paramLabel = "B")
    private String absorbed;

    @Option(names = "--take", paramLabel = "FIELD=A|B|both")
    private List<String> takes = List.of();

    @Option(names = "--type", paramLabel = "RECORD-TYPE")
    private String type;

    @Option(names = "--dry-run")
    private boolean dryRun;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Merges merges = session.engine(Merges.class);
        RecordArgument records = new RecordArgument(session, type);
        MergeRequest request = new MergeRequest(records.find(survivor), records.find(absorbed), takes());
        MergePreview preview = merges.preview(request.survivor(), request.absorbed(), session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("survivor", request.survivor().toString());
        result.put("absorbed", request.absorbed().toString());
        result.put("survivorTitle", preview.survivorTitle());
        result.put("absorbedTitle", preview.absorbedTitle());
        if (dryRun) {
            result.put("fields", fields(preview, request.takes()));
        } else {
            Merges.Merge merge = merges.merge(request, session.progress());
            result.put("merge", merge.id().toString());
            result.put("commit", merge.commit().toString());
            result.put("moved", merge.moved());
        }
        Map<String, Object> moving = new LinkedHashMap<>();
        preview.moving().forEach(each -> moving.put(each.recordType(), each.count()));
        result.put("records", moving);
        session.print(result);
        return 0;
    }

    private Map<String, Take> takes() {
        Map<String, Take> wanted = new HashMap<>();
        for (String take : takes) {
            int sign = take.lastIndexOf('=');
            if (sign < 1) {
                throw new RefusedException(Messages.get("refused.merge.take", take));
            }
            wanted.put(take.substring(0, sign).strip(), whose(take, take.substring(sign + 1)));
        }
        return wanted;
    }

    private static Take whose(String take, String side) {
        return switch (side.strip().toLowerCase(Locale.ROOT)) {
            case "a", "mine" -> Take.MINE;
            case "b", "theirs" -> Take.THEIRS;
            case "both" -> Take.BOTH;
            default -> throw new RefusedException(Messages.get("refused.merge.take", take));
        };
    }

    private static List<Map<String, Object>> fields(MergePreview preview, Map<String, Take> takes) {
        return preview.fields().stream()
                .filter(pair -> pair.mine() != null || pair.theirs() != null)
                .map(pair -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("field", pair.field());
                    row.put("A", Values.printed(pair.mine(), preview.titles()));
                    row.put("B", Values.printed(pair.theirs(), preview.titles()));
                    row.put("take", side(takes.getOrDefault(pair.field(), pair.proposed())));
                    return row;
                })
                .toList();
    }

    private static String side(Take take) {
        return switch (take) {
            case MINE -> "A";
            case THEIRS -> "B";
            case BOTH -> "both";
        };
    }
}
