package org.maitri.conformance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** Somebody whom plug-ins point at, as another module keeps them. */
@Entity
@Table(name = "people_person")
@Recorded("people.person")
public class Person extends StoredRecord {

    @Column(name = "name")
    private String name;

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
