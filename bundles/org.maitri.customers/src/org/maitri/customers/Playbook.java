package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How to go about a kind of conversation, step by step. */
@Entity(name = "CustomersPlaybook")
@Table(name = "customers_playbook")
@Recorded(Playbook.TYPE)
public class Playbook extends StoredRecord {

    public static final String TYPE = "customers.playbook";

    @Column(name = "title")
    private String title;

    @Column(name = "occasion")
    private String occasion;

    @Column(name = "steps")
    private String steps;

    @Column(name = "language")
    private String language;

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** When it is used. */
    public String occasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    /** One step a line. */
    public String steps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    /** The steps one by one. */
    public List<String> eachStep() {
        return steps == null
                ? List.of()
                : steps.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The language it is written in; null for any. */
    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? null : Languages.tag(language);
    }
}
