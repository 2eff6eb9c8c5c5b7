package org.maitri.headless.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A record of a module that only these tests know. */
@Entity
@Table(name = "inn_guest")
@Recorded("inn.guest")
public class Guest extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "nights")
    private Long nights;

    @Column(name = "arrival")
    private LocalDate arrival;

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    Long nights() {
        return nights;
    }

    void stay(Long howLong) {
        nights = howLong;
    }

    LocalDate arrival() {
        return arrival;
    }

    void arrive(LocalDate day) {
        arrival = day;
    }
}
