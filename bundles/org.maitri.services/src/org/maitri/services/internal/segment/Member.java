package org.maitri.services.internal.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Segment;

/** A customer in a snapshot. */
@Entity(name = "SegmentMember")
@Table(name = "segments_member")
@Recorded(Member.TYPE)
public class Member extends StoredRecord {

    public static final String TYPE = "segments.member";

    @Column(name = "snapshot_id")
    private UUID snapshotId;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    static Member of(UUID snapshot, RecordRef customer) {
        Member member = new Member();
        member.snapshotId = snapshot;
        member.customer = customer;
        return member;
    }

    public RecordRef snapshot() {
        return snapshotId == null ? null : new RecordRef(Segment.SNAPSHOT, snapshotId);
    }

    public RecordRef customer() {
        return customer;
    }
}
