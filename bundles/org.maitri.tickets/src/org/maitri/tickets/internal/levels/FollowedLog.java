package org.maitri.tickets.internal.levels;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maitri.spi.persistence.InstantConverter;

/** How far the audit log was followed in computing deadlines, by whichever program did it last. */
@Entity(name = "ServiceFollowed")
@Table(name = "service_followed")
public class FollowedLog {

    static final String KEY = "deadlines";

    @Id
    @Column(name = "id")
    private String id = KEY;

    @Column(name = "seq")
    private long seq;

    @Convert(converter = InstantConverter.class)
    @Column(name = "whole_at")
    private Instant wholeAt;

    /** For the database. */
    protected FollowedLog() {}

    FollowedLog(Instant wholeAt) {
        this.wholeAt = wholeAt;
    }

    /** The number of the last commit that was followed. */
    long seq() {
        return seq;
    }

    void follow(long newest) {
        seq = newest;
    }

    /** When all tickets were computed last. */
    Instant wholeAt() {
        return wholeAt;
    }

    void whole(Instant at) {
        wholeAt = at;
    }
}
