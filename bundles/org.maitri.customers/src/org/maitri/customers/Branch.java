package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A place where the company itself serves its customers. */
@Entity
@Table(name = "customers_branch")
@Recorded(Branch.TYPE)
public class Branch extends StoredRecord {

    public static final String TYPE = "customers.branch";

    @Column(name = "name")
    private String name;

    @Column(name = "code")
    private String code;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "city")
    private String city;

    @Column(name = "region")
    private String region;

    @Column(name = "country")
    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "opening_hours")
    private String openingHours;

    @Column(name = "phone")
    private String phone;

    @Column(name = "mail")
    private String mail;

    @Column(name = "manager")
    private String manager;

    @Column(name = "area")
    private String area;

    public PostalAddress address() {
        return new PostalAddress(street, postalCode, city, region, country);
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What the company calls it in short. */
    public String code() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String city() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String country() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** As in "Asia/Kolkata". */
    public String timeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String openingHours() {
        return openingHours;
    }

    public void setOpeningHours(String openingHours) {
        this.openingHours = openingHours;
    }

    public String phone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String mail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String manager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    /** The part of the world the company counts it to. */
    public String area() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
