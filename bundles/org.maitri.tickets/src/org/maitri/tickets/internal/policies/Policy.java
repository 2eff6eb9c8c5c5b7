package org.maitri.tickets.internal.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.care.PolicyChecks;

/** One version of what the company promises every customer. A new version is a new record of the same name. */
@Entity(name = "ServicePolicy")
@Table(name = "policy_policy")
@Recorded(Policy.TYPE)
public class Policy extends StoredRecord {

    public static final String TYPE = PolicyChecks.POLICY;

    @Column(name = "name")
    private String name;

    @Column(name = "edition")
    private Long edition = 1L;

    @Column(name = "words")
    private String words;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.now();

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "response_hours")
    private Long responseHours;

    @Column(name = "greetings")
    private String greetings;

    @Column(name = "remedy_needed")
    private Boolean remedyNeeded = false;

    boolean isValid(LocalDate day) {
        return validFrom != null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is the same version of the same policy. */
    boolean isSameEditionAs(Policy other) {
        return Objects.equals(edition, other.edition)
                && name != null
                && other.name != null
                && name.strip().equalsIgnoreCase(other.name.strip());
    }

    /** Ways to greet a customer, one of which is to be used; empty if none is promised. */
    List<String> greetingWords() {
        return greetings == null
                ? List.of()
                : greetings
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    boolean needsRemedy() {
        return Boolean.TRUE.equals(remedyNeeded);
    }

    String nameWithEdition() {
        return Messages.get("policy.edited", name, edition);
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Which version of the policy it is; of two that are valid the larger one holds. */
    public Long edition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day; null if none is known. */
    public LocalDate validTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** Business hours until the first answer; null if none are promised. */
    public Long responseHours() {
        return responseHours;
    }

    public void setResponseHours(Long responseHours) {
        this.responseHours = responseHours;
    }

    public String greetings() {
        return greetings;
    }

    public void setGreetings(String greetings) {
        this.greetings = greetings;
    }

    /** Whether every complaint ends with a remedy. */
    public Boolean remedyNeeded() {
        return remedyNeeded;
    }

    public void setRemedyNeeded(Boolean remedyNeeded) {
        this.remedyNeeded = remedyNeeded;
    }
}
