package org.maitri.tickets.internal.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** When something happens to a ticket that meets conditions, a macro is run on it. */
@Entity(name = "TicketsRule")
@Table(name = "tickets_rule")
@Recorded(Rule.TYPE)
public class Rule extends StoredRecord {

    public static final String TYPE = "tickets.rule";

    @Column(name = "name")
    private String name;

    @Column(name = "active")
    private boolean active;

    @Column(name = "occasion")
    private String occasion = Occasion.OPENED;

    @Column(name = "conditions")
    private String conditions;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "macro")
    private RecordRef macro;

    public static Rule of(String name, String occasion, String conditions, RecordRef macro) {
        Rule rule = new Rule();
        rule.name = name;
        rule.active = true;
        rule.occasion = occasion;
        rule.conditions = conditions;
        rule.macro = macro;
        return rule;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Boolean active() {
        return active;
    }

    public void setActive(Boolean wanted) {
        active = Boolean.TRUE.equals(wanted);
    }

    /** When it is looked at. */
    public String occasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion == null ? Occasion.OPENED : occasion;
    }

    /** What the ticket must meet, as the search understands it; blank for any ticket. */
    public String conditions() {
        return conditions == null ? "" : conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    /** What is done then. */
    public RecordRef macro() {
        return macro;
    }

    public void setMacro(RecordRef macro) {
        this.macro = macro;
    }
}
