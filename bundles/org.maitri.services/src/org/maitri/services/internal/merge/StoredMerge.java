package org.maitri.services.internal.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.Merges.Merge;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/**
 * Two records that became one. Archived when it is taken back. Its references are not moved by further merges: it goes on
 * telling what it merged when its survivor is absorbed in turn.
 */
@Entity
@Table(name = "merges_merge")
@Recorded(StoredMerge.TYPE)
public class StoredMerge extends StoredRecord {

    public static final String TYPE = "merges.merge";

    private static final int LONGEST_TITLE = 1000;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "survivor")
    private RecordRef survivor;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "absorbed")
    private RecordRef absorbed;

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "absorbed_id")
    private UUID absorbedId;

    @Column(name = "survivor_title")
    private String survivorTitle;

    @Column(name = "absorbed_title")
    private String absorbedTitle;

    @Column(name = "commit_id")
    private UUID commitId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "moved")
    private long moved;

    public static StoredMerge of(RecordRef survivor, RecordRef absorbed, String survivorTitle, String absorbedTitle) {
        StoredMerge merge = new StoredMerge();
        merge.survivor = survivor;
        merge.absorbed = absorbed;
        merge.survivorId = survivor.id();
        merge.absorbedId = absorbed.id();
        merge.survivorTitle = cut(survivorTitle);
        merge.absorbedTitle = cut(absorbedTitle);
        merge.mergedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return merge;
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    public void done(UUID commit, long recordsMoved) {
        commitId = commit;
        moved = recordsMoved;
    }

    public RecordRef survivor() {
        return survivor;
    }

    public RecordRef absorbed() {
        return absorbed;
    }

    public String survivorTitle() {
        return survivorTitle;
    }

    public String absorbedTitle() {
        return absorbedTitle;
    }

    public UUID commitId() {
        return commitId;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public long moved() {
        return moved;
    }

    public Merge told(String actor) {
        return new Merge(
                id(),
                survivor(),
                absorbed(),
                survivorTitle,
                absorbedTitle,
                mergedAt,
                createdBy() == null ? actor : createdBy(),
                commitId,
                moved,
                archived());
    }

    public Merge told() {
        return told("");
    }
}
