package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How long a category of records stays, as the company decided. */
@Entity(name = "PrivacyPeriod")
@Table(name = "privacy_period")
@Recorded(Period.TYPE)
public class Period extends StoredRecord {

    public static final String TYPE = "privacy.period";

    @Column(name = "category")
    private String category;

    @Column(name = "months")
    private long months;

    public String category() {
        return category;
    }

    public long months() {
        return months;
    }

    static Period of(String category) {
        Period period = new Period();
        period.category = category;
        return period;
    }

    void decide(long decided) {
        months = decided;
    }
}
