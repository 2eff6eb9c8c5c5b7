package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;

/** A person who is, was or may become a customer. */
@Entity
@Table(name = "customers_person")
@Recorded(Person.TYPE)
public class Person extends Customer {

    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+");

    public static final String TYPE = "customers.person";

    @Column(name = "salutation")
    private String salutation;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "organisation")
    private RecordRef organisation;

    @Column(name = "employer")
    private String employer;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "department")
    private String department;

    @Column(name = "birthday")
    private LocalDate birthday;

    @Column(name = "gender")
    private String gender;

    @Column(name = "language")
    private String language;

    public String salutation() {
        return salutation;
    }

    public void setSalutation(String salutation) {
        this.salutation = salutation;
    }

    public String givenName() {
        return givenName;
    }

    /** Sets the given name; a display name that was made of the parts follows. */
    public void setGivenName(String given) {
        renamed(given, familyName);
    }

    public String familyName() {
        return familyName;
    }

    /** Sets the family name; a display name that was made of the parts follows. */
    public void setFamilyName(String family) {
        renamed(givenName, family);
    }

    private void renamed(String given, String family) {
        boolean follows = name() == null
                || name().isBlank()
                || Objects.equals(name(), fullName(givenName, familyName).orElse(null));
        givenName = given;
        familyName = family;
        if (follows) {
            setName(fullName(given, family).orElse(null));
        }
    }

    /** The parts of a name in the order its language has them: East Asian family names come first; empty if there are none. */
    public static Optional<String> fullName(String given, String family) {
        boolean familyFirst =
                family != null && EAST_ASIAN.matcher(family.strip()).matches();
        String name = (familyFirst ? Stream.of(family, given) : Stream.of(given, family))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Sets the display name; a blank one is made of the parts. */
    @Override
    public void setName(String name) {
        super.setName(
                name == null || name.isBlank() ? fullName(givenName, familyName).orElse(null) : name);
    }

    /** The {@link Organisation} the person works for, where it is a customer too. */
    public RecordRef organisation() {
        return organisation;
    }

    public void setOrganisation(RecordRef organisation) {
        this.organisation = organisation;
    }

    public String employer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String department() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate birthday() {
        return birthday;
    }

    public void setBirthday(LocalDate birthday) {
        this.birthday = birthday;
    }

    public String gender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
