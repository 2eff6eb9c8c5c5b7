package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;

/** People who live together and are addressed as one; who they are, relations say. */
@Entity
@Table(name = "customers_household")
@Recorded(Household.TYPE)
public class Household extends Customer {

    public static final String TYPE = "customers.household";

    @Column(name = "addressed_as")
    private String addressedAs;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "region")
    private String region;

    /** The address all members share; its parts may be null. */
    public PostalAddress address() {
        return new PostalAddress(street, postalCode, city(), region, country());
    }

    /** How letters begin: "Dear Müller family". */
    public String addressedAs() {
        return addressedAs;
    }

    public void setAddressedAs(String addressedAs) {
        this.addressedAs = addressedAs;
    }

    public String street() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String postalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
