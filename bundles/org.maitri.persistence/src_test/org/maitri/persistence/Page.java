package org.maitri.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A child of a {@link Letter}. */
@Entity
@Table(name = "letters_page")
@Recorded("letters.page")
public class Page extends StoredRecord {

    @Column(name = "letter_id")
    UUID letterId;

    static Page of(Letter letter) {
        Page page = new Page();
        page.letterId = letter.id();
        return page;
    }
}
