package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/**
 * The electronic business card a customer came with, as it was: what no field holds is in it, and an export gives it back.
 */
@Entity
@Table(name = "customers_card")
@Recorded(BusinessCard.TYPE)
public class BusinessCard extends StoredRecord {

    public static final String TYPE = "customers.card";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Column(name = "form")
    private String form;

    @Column(name = "content")
    private String content;

    @Convert(converter = AttributesConverter.class)
    @Column(name = "taken")
    private Map<String, String> taken = Map.of();

    /** The card {@code owner} came with. @param form what {@code content} is written in */
    public static BusinessCard of(RecordRef owner, String form, String content) {
        BusinessCard card = new BusinessCard();
        card.owner = owner;
        card.form = form;
        card.content = content;
        return card;
    }

    public RecordRef owner() {
        return owner;
    }

    public void setOwner(RecordRef owner) {
        this.owner = owner;
    }

    /** What the card is written in: {@code TEXT}, {@code JSON} or {@code XML}. */
    public String form() {
        return form;
    }

    /** The whole card. */
    public String content() {
        return content;
    }

    /** Takes a newer issue of the same card in place of this one. */
    public void renew(String newForm, String newContent) {
        form = newForm;
        content = newContent;
    }

    /** What the customer's record said when the card had been taken in: what differs now was changed by someone since. */
    public Map<String, String> taken() {
        return taken == null ? Map.of() : taken;
    }

    public void setTaken(Map<String, String> record) {
        taken = record;
    }
}
