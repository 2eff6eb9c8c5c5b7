package com.example.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A customer's loyalty card. */
@Entity
@Table(name = "loyalty_card")
@Recorded("loyalty.card")
public class Card extends StoredRecord {

    @Column(name = "number")
    private String number;

    @Column(name = "points")
    private long points;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    public String number() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long points() {
        return points;
    }

    public void setPoints(Long points) {
        this.points = points == null ? 0 : points;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }
}
