package org.maitri.persistence.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.DomainEventListener;

/** Which records a commit touched, for those who want to hear: one by one, or by type if they are too many. */
public final class Touched {

    /** The key in events that are about all records of a type. */
    public static final UUID NO_RECORD = new UUID(0, 0);

    private final int limit;
    private final Map<RecordRef, String> records = new LinkedHashMap<>();
    private final TreeSet<String> types = new TreeSet<>();
    private boolean many;

    Touched(int limit) {
        this.limit = limit;
    }

    void created(RecordRef record) {
        touch(record, "created");
    }

    void erased(RecordRef record) {
        touch(record, "erased");
    }

    void updated(RecordRef record, boolean archived) {
        if (!"created".equals(records.get(record))) {
            touch(record, archived ? "archived" : "updated");
        }
    }

    private void touch(RecordRef record, String change) {
        types.add(record.type());
        if (!many) {
            records.put(record, change);
            if (records.size() > limit) {
                many = true;
                records.clear();
            }
        }
    }

    /** What listeners are told about it. */
    public List<DomainEvent> events(Instant at, UUID commit) {
        List<DomainEvent> events = new ArrayList<>();
        String id = commit.toString();
        records.forEach((record, change) -> events.add(new DomainEvent(
                DomainEventListener.RECORD_CHANGED, record, at, Map.of("change", change, "commit", id))));
        if (many) {
            types.forEach(type -> events.add(new DomainEvent(
                    DomainEventListener.MANY_CHANGED, new RecordRef(type, NO_RECORD), at, Map.of("commit", id))));
        }
        return events;
    }

    public boolean many() {
        return many;
    }
}
