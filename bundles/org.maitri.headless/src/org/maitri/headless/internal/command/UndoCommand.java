package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.merge.Merges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a commit back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private static final String LAST = "last";

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMIT", defaultValue = LAST)
    private String commit;

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UUID wanted = commit();
        Optional<Merges.Merge> merge =
                merges().flatMap(merges -> merges.ofCommit(wanted).or(() -> merges.find(wanted)));
        session.print(merge.isPresent() ? undone(merge.get()) : undone(wanted));
        return 0;
    }

    private Optional<Merges> merges() {
        return session.optionalEngine(Merges.class);
    }

    private Map<String, Object> undone(UUID wanted) {
        Journal.Undone undone = session.journal().undo(wanted, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("commit", undone.commit() == null ? null : undone.commit().toString());
        result.put("restored", undone.restored());
        result.put("archived", undone.archived());
        result.put(
                "conflicts",
                undone.conflicts().stream().map(RecordRef::toString).toList());
        return result;
    }

    /** A merge is taken back field by field, also after later edits. */
    private Map<String, Object> undone(Merges.Merge merge) {
        Merges.Unmerged undone = merges().orElseThrow().undo(merge.id(), session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("commit", undone.commit().toString());
        result.put("merge", merge.id().toString());
        result.put("survivor", merge.survivor().toString());
        result.put("absorbed", merge.absorbed().toString());
        result.put("restored", undone.returned());
        result.put("kept", undone.kept().stream().map(UndoCommand::kept).toList());
        return result;
    }

    private static Map<String, Object> kept(Merges.Kept kept) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("record", kept.record().toString());
        row.put("field", kept.field());
        return row;
    }

    /** A commit by its id or by its number in the log, or the last one. */
    private UUID commit() {
        if (commit.equalsIgnoreCase(LAST)) {
            return session.journal().last().orElseThrow(() -> new RefusedException(Messages.get("refused.undo.none")));
        }
        if (commit.matches("\\d{1,18}")) {
            long sequence = Long.parseLong(commit);
            List<Journal.Commit> found = session.journal().commits(Optional.of(sequence + 1), 1);
            return found.stream()
                    .filter(any -> any.sequence() == sequence)
                    .map(Journal.Commit::id)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(Messages.get("refused.commit", commit)));
        }
        try {
            return UUID.fromString(commit);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Messages.get("refused.commit", commit), malformed);
        }
    }
}
