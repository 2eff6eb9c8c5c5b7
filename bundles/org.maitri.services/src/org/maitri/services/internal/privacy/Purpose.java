package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What personal data are kept for, and by what right. */
@Entity(name = "PrivacyPurpose")
@Table(name = "privacy_purpose")
@Recorded(Purpose.TYPE)
public class Purpose extends StoredRecord {

    public static final String TYPE = "privacy.purpose";

    @Column(name = "name")
    private String name;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "categories")
    private String categories;

    @Column(name = "recipients")
    private String recipients;

    @Column(name = "retention")
    private String retention;

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String explanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String categories() {
        return categories;
    }

    public void setCategories(String categories) {
        this.categories = categories;
    }

    public String recipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String retention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }
}
