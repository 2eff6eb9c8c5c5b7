package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
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
        boolean follows = name() == null || name().isBlank() || Objects.equals(name(), joined(givenName, familyName));
        givenName = given;
        familyName = family;
        if (follows) {
            setName(joined(given, family));
        }
    }

    private static String joined(String given, String family) {
        String name = Stream.of(given, family)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /** Sets the display name; a blank one is made of the parts. */
    @Override
    public void setName(String name) {
        super.setName(name == null || name.isBlank() ? joined(givenName, familyName) : name);
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
