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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a commit back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "COMMIT")
    private String commit;

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Journal.Undone undone = session.journal().undo(commit(), session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("commit", undone.commit() == null ? null : undone.commit().toString());
        result.put("restored", undone.restored());
        result.put("archived", undone.archived());
        result.put(
                "conflicts",
                undone.conflicts().stream().map(RecordRef::toString).toList());
        session.print(result);
        return 0;
    }

    /** A commit by its id or by its number in the log. */
    private UUID commit() {
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
