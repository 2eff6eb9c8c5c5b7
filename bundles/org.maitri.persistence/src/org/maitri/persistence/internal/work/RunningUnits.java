package org.maitri.persistence.internal.work;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.maitri.persistence.internal.audit.ChangeRecorder;
import org.maitri.persistence.internal.unit.ChangeWatch;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.unit.EntityUnit;
import org.maitri.persistence.internal.unit.UnitConnection;
import org.maitri.persistence.internal.unit.UnitDataSource;
import org.maitri.spi.record.StoredRecord;

/** Which unit of work runs on which thread. */
public final class RunningUnits implements ChangeWatch {

    private final UnitDataSource source = new UnitDataSource();
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private volatile EntityUnit unit;

    public UnitDataSource source() {
        return source;
    }

    public void serve(EntityUnit wanted) {
        unit = wanted;
    }

    EntityUnit unit() {
        return unit;
    }

    /** Makes a transaction the current thread's. @return the one it interrupts, or null */
    Transaction enter(Transaction transaction) {
        Transaction before = current.get();
        current.set(transaction);
        source.bind(transaction.connection());
        return before;
    }

    void leave(Transaction before) {
        if (before == null) {
            current.remove();
            source.bind(null);
        } else {
            current.set(before);
            source.bind(before.connection());
        }
    }

    /** Null if none runs here. */
    Transaction current() {
        return current.get();
    }

    /** The connection of the unit of work that runs here. */
    public UnitConnection connection() {
        return running().connection();
    }

    private Transaction running() {
        Transaction transaction = current.get();
        if (transaction == null) {
            throw new IllegalStateException("No unit of work runs on this thread");
        }
        return transaction;
    }

    private ChangeRecorder recorder() {
        ChangeRecorder recorder = running().recorder();
        if (recorder == null) {
            throw new IllegalStateException("This unit of work only reads");
        }
        return recorder;
    }

    @Override
    public String actor() {
        return running().actor();
    }

    @Override
    public Instant moment() {
        return running().moment();
    }

    @Override
    public void creating(StoredRecord record) {
        recorder().creating(record);
    }

    @Override
    public void changed(UUID record, Map<String, Object> old) {
        running().changed().put(record, old);
    }

    @Override
    public void updating(StoredRecord record) {
        recorder().updating(record, running().changed().remove(record.id()));
    }

    @Override
    public EntityShapes shapes() {
        return unit.shapes();
    }
}
