package org.maitri.tickets.internal.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Why customers complain, in the company's own words. */
@Entity(name = "ComplaintCause")
@Table(name = "complaint_cause")
@Recorded(Cause.TYPE)
public class Cause extends StoredRecord {

    public static final String TYPE = "complaint.cause";

    @Column(name = "name")
    private String name;

    @Column(name = "words")
    private String words;

    static Cause named(String name) {
        Cause cause = new Cause();
        cause.name = name;
        return cause;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What belongs to it. */
    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
