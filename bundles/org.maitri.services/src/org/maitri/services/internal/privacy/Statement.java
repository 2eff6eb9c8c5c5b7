package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Who is responsible for what is kept, and what every person may ask for. */
@Entity(name = "PrivacyStatement")
@Table(name = "privacy_statement")
@Recorded(Statement.TYPE)
public class Statement extends StoredRecord {

    public static final String TYPE = "privacy.statement";

    @Column(name = "controller")
    private String controller;

    @Column(name = "address")
    private String address;

    @Column(name = "contact")
    private String contact;

    @Column(name = "officer")
    private String officer;

    @Column(name = "authority")
    private String authority;

    @Column(name = "transfers")
    private String transfers;

    @Column(name = "rights")
    private String rights;

    public String controller() {
        return controller;
    }

    public void setController(String controller) {
        this.controller = controller;
    }

    public String address() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String contact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String officer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String authority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String transfers() {
        return transfers;
    }

    public void setTransfers(String transfers) {
        this.transfers = transfers;
    }

    public String rights() {
        return rights;
    }

    public void setRights(String rights) {
        this.rights = rights;
    }
}
