package org.maitri.persistence.internal.erase;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.internal.audit.Redaction;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.privacy.Eraser;

/** Erases by statements of its own, past the entities, so that nothing of what was reaches the audit log. */
public final class JdbcEraser implements Eraser {

    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private final ErasureRegister register;
    private final Runnable before;

    /** @param before done before each erasure */
    public JdbcEraser(TransactionalDatabase database, EntityShapes shapes, ErasureRegister register, Runnable before) {
        this.database = database;
        this.shapes = shapes;
        this.register = register;
        this.before = before;
    }

    @Override
    public <T> T erase(UUID certificate, String number, String label, Function<Erasing, T> work, Progress progress) {
        before.run();
        RunningErasure[] erasure = new RunningErasure[1];
        T result = database.write(
                label,
                unit -> {
                    Redaction redaction = new Redaction(database.connection(), certificate, database.recorder());
                    erasure[0] = new RunningErasure(unit, database, shapes, redaction, progress);
                    T done = work.apply(erasure[0]);
                    unit.entities().flush();
                    redaction.seal(number);
                    return done;
                },
                progress);
        register.add(certificate, number, erasure[0].deleted());
        return result;
    }

    @Override
    public List<Missing> missing() {
        return database.joined(work -> register.returned(database.connection(), shapes));
    }

    /** What this program remembers of erasures, whatever happens to the database. */
    static List<RecordRef> refs(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(" ")).stream().map(RecordRef::parse).toList();
    }
}
