package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.StoredRecord;

/**
 * What people and organisations have in common as customers. The primary mail address and telephone number are those of
 * the preferred {@link ContactPoint}s, kept here so that lists of any length show them.
 */
@MappedSuperclass
public abstract class Customer extends StoredRecord {

    static final int LONGEST_MAIL = 300;
    static final int LONGEST_PHONE = 100;

    @Column(name = "name")
    private String name;

    @Column(name = "primary_mail")
    private String primaryMail;

    @Column(name = "primary_phone")
    private String primaryPhone;

    @Column(name = "city")
    private String city;

    @Column(name = "country")
    private String country;

    @Column(name = "owner")
    private String owner;

    @Column(name = "tier")
    private String tier;

    @Column(name = "since")
    private LocalDate since;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    private Set<String> tags = Set.of();

    @Column(name = "remarks")
    private String remarks;

    /** The customer of a reference; empty if it is gone, or is none. */
    public static Optional<Customer> of(RecordRef record, UnitOfWork work) {
        return work.find(record).filter(Customer.class::isInstance).map(Customer.class::cast);
    }

    /** The customers of some references, in no order and with few statements; those that are gone, or are none, are missing. */
    public static List<Customer> all(Collection<RecordRef> records, UnitOfWork work) {
        Map<String, List<UUID>> keys = records.stream()
                .collect(
                        Collectors.groupingBy(RecordRef::type, Collectors.mapping(RecordRef::id, Collectors.toList())));
        List<Customer> all = new ArrayList<>(work.findAll(Person.class, keys.getOrDefault(Person.TYPE, List.of())));
        all.addAll(work.findAll(Organisation.class, keys.getOrDefault(Organisation.TYPE, List.of())));
        all.addAll(work.findAll(Household.class, keys.getOrDefault(Household.TYPE, List.of())));
        return all;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String primaryMail() {
        return primaryMail;
    }

    public void setPrimaryMail(String address) {
        primaryMail = address;
    }

    public String primaryPhone() {
        return primaryPhone;
    }

    public void setPrimaryPhone(String number) {
        primaryPhone = number;
    }

    public String city() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String country() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Who looks after this customer. */
    public String owner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    /** How much the company does for this customer, in its own words: gold, premium; null for what it does for all. */
    public String tier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    /** The day the relationship began; null where nobody knows. */
    public LocalDate since() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public Set<String> tags() {
        return tags == null ? Set.of() : tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
    }

    public String remarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    /**
     * Takes the primary mail address and telephone number from the customer's contact points: the preferred one of each
     * kind, else the oldest. City and country come along where there are none yet.
     */
    public void reachedBy(Collection<ContactPoint> points) {
        if (city == null && country == null) {
            ContactPoint.primary(points, ContactPoint.POSTAL).ifPresent(address -> {
                city = address.city();
                country = address.country();
            });
        }
        primaryMail = primary(points, ContactPoint.MAIL);
        primaryPhone = primary(points, ContactPoint.PHONE);
    }

    /** The mail address or telephone number that these contact points make the primary one; null for none. */
    public String primary(Collection<ContactPoint> points, String kind) {
        int longest = kind.equals(ContactPoint.MAIL) ? LONGEST_MAIL : LONGEST_PHONE;
        return ContactPoint.primary(points, kind)
                .map(point -> point.shown(country))
                .map(content -> content.length() <= longest ? content : content.substring(0, longest))
                .orElse(null);
    }
}
