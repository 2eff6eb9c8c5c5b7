package org.maitri.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A record of another module. */
@Entity
@Table(name = "letters_letter")
@Recorded("letters.letter")
public class Letter extends StoredRecord {

    @Column(name = "subject")
    String subject;
}
