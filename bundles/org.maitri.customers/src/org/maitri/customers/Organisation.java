package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;

/** A company, authority, club or household that is, was or may become a customer. */
@Entity
@Table(name = "customers_organisation")
@Recorded(Organisation.TYPE)
public class Organisation extends Customer {

    public static final String TYPE = "customers.organisation";

    /** The role by which people point at the organisation they work for. */
    public static final String ROLE = "organisation";

    // The name without case, accents and punctuation, by which imports recognise organisations.
    @Column(name = "match_name")
    private String matchName;

    @Column(name = "industry")
    private String industry;

    @Column(name = "employees")
    private Long employees;

    @Column(name = "website")
    private String website;

    @Override
    public void setName(String name) {
        super.setName(name);
        matchName = name == null ? null : CustomerName.normalised(name);
    }

    public String industry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** How many people work there. */
    public Long employees() {
        return employees;
    }

    public void setEmployees(Long employees) {
        this.employees = employees;
    }

    public String website() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
