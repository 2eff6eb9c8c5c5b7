package org.maitri.services.internal.contents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.kernel.TimeOrderedId;

/** A piece of some content, small enough for every database. No record: what it belongs to is one. */
@Entity
@Table(name = "contents_part")
public class ContentPart {

    /** The most bytes of one part. */
    public static final int SIZE = 512 * 1024;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "digest")
    private String digest;

    @Column(name = "place")
    private long place;

    @Column(name = "bytes")
    private byte[] bytes;

    protected ContentPart() {}

    public ContentPart(String digest, long place, byte[] bytes) {
        this.id = TimeOrderedId.next();
        this.digest = digest;
        this.place = place;
        this.bytes = bytes;
    }

    public long place() {
        return place;
    }

    public byte[] bytes() {
        return bytes;
    }
}
