package org.maitri.tickets.internal.levels;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.UnitOfWork;

/** How far the audit log was followed in computing something, by whichever program did it last. */
@Entity(name = "ServiceFollowed")
@Table(name = "service_followed")
public class FollowedLog {

    static final String DEADLINES = "deadlines";
    public static final String COUNTS = "counts";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "seq")
    private long seq;

    @Convert(converter = InstantConverter.class)
    @Column(name = "whole_at")
    private Instant wholeAt;

    /** For the database. */
    protected FollowedLog() {}

    private FollowedLog(String id, Instant wholeAt) {
        this.id = id;
        this.wholeAt = wholeAt;
    }

    /** Empty if all is still to be computed. */
    public static Optional<FollowedLog> find(String id, UnitOfWork work) {
        return Optional.ofNullable(work.entities().find(FollowedLog.class, id));
    }

    public static FollowedLog findOrAdd(String id, Instant wholeAt, UnitOfWork work) {
        return find(id, work).orElseGet(() -> {
            FollowedLog first = new FollowedLog(id, wholeAt);
            work.entities().persist(first);
            return first;
        });
    }

    /** The number of the last commit there is. */
    public static long newest(UnitOfWork work) {
        Object newest = work.entities()
                .createNativeQuery("SELECT MAX(seq) FROM maitri_commit")
                .getSingleResult();
        return newest == null ? 0 : ((Number) newest).longValue();
    }

    /** The number of the last commit that was followed. */
    public long seq() {
        return seq;
    }

    public void follow(long newest) {
        seq = newest;
    }

    /** When all was computed last. */
    Instant wholeAt() {
        return wholeAt;
    }

    void whole(Instant at) {
        wholeAt = at;
    }
}
