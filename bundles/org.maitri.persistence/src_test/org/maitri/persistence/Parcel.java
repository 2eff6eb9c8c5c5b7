package org.maitri.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A record with an attribute of every kind. */
@Entity
@Table(name = "test_parcel")
@Recorded("test.parcel")
public class Parcel extends StoredRecord {

    @Column(name = "name")
    String name;

    @Column(name = "weight")
    BigDecimal weight;

    @Column(name = "priority")
    Integer priority;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "urgent")
    boolean urgent;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    Set<String> tags = Set.of();

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "follows")
    RecordRef follows;

    static Parcel named(String name) {
        Parcel parcel = new Parcel();
        parcel.name = name;
        return parcel;
    }
}
