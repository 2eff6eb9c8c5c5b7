package org.maitri.services.internal.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;

/** Who was in a segment at one moment. */
@Entity(name = "SegmentSnapshot")
@Table(name = "segments_snapshot")
@Recorded(Segment.SNAPSHOT)
public class Snapshot extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "segment_id")
    private UUID segmentId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "expression")
    private String expression;

    @Column(name = "members")
    private Long members;

    public static Snapshot of(Segment segment, String name) {
        Snapshot snapshot = new Snapshot();
        snapshot.name = name;
        snapshot.segmentId = segment.record().id();
        snapshot.takenAt = Instant.now();
        snapshot.expression = ExpressionJson.write(segment.expression());
        snapshot.members = 0L;
        return snapshot;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    UUID segmentId() {
        return segmentId;
    }

    public RecordRef segment() {
        return segmentId == null ? null : new RecordRef(Segment.TYPE, segmentId);
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Long members() {
        return members;
    }

    void took(long count) {
        members = count;
    }

    /** What the segment asked for then. */
    Expression expression() {
        return ExpressionJson.read(expression);
    }

    String where() {
        return expression == null ? null : ExpressionText.write(expression());
    }
}
