package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.customers.internal.phones.PhoneNumbers;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** One way to reach a customer. Kinds and labels are open: a module may add its own. */
@Entity
@Table(name = "customers_contact_point")
@Recorded(ContactPoint.TYPE)
public class ContactPoint extends StoredRecord {

    public static final String TYPE = "customers.contact-point";

    public static final String MAIL = "mail";
    public static final String PHONE = "phone";
    public static final String POSTAL = "postal";
    public static final String SOCIAL = "social";
    public static final String WEB = "web";

    private static final Comparator<ContactPoint> MOST_PREFERRED = Comparator.<ContactPoint, Boolean>comparing(
                    point -> !point.preferred())
            .thenComparing(ContactPoint::id);

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Column(name = "kind")
    private String kind = MAIL;

    @Column(name = "label")
    private String label;

    @Column(name = "content")
    private String content;

    @Column(name = "match_key")
    private String matchKey;

    @Column(name = "preferred")
    private boolean preferred;

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

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "do_not_use")
    private boolean doNotUse;

    @Column(name = "reason")
    private String reason;

    /** A way to reach {@code owner}. */
    public static ContactPoint of(RecordRef owner, String kind, String label, String content) {
        ContactPoint point = new ContactPoint();
        point.owner = owner;
        point.label = label;
        point.kind = kind;
        point.setContent(content);
        return point;
    }

    /** A postal address of {@code owner}; the parts may be null. */
    public static ContactPoint postal(RecordRef owner, String label, PostalAddress address) {
        ContactPoint point = of(owner, POSTAL, label, address.line());
        point.street = address.street();
        point.postalCode = address.postalCode();
        point.city = address.city();
        point.region = address.region();
        point.country = address.country();
        return point;
    }

    /**
     * The form of an address or number by which two ways to write it are recognised as one: a mail address in lower case, a
     * number's digits, anything else in lower case with single blanks.
     */
    public static String matchKey(String kind, String content) {
        String key = PHONE.equals(kind)
                ? content.replaceAll("[^0-9+]", "").replaceFirst("^00", "+")
                : content.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return cut(key.isEmpty() ? content.strip().toLowerCase(Locale.ROOT) : key);
    }

    private static String cut(String key) {
        return key.length() <= 400 ? key : key.substring(0, 400);
    }

    /** The preferred one of a kind, else the oldest; of those only that are used today. */
    public static Optional<ContactPoint> primary(Collection<ContactPoint> points, String kind) {
        LocalDate today = LocalDate.now();
        return points.stream()
                .filter(point -> point.is(kind) && !point.isFax() && !point.archived() && point.usable(today))
                .min(MOST_PREFERRED);
    }

    private boolean isFax() {
        return "fax".equals(label) || "pager".equals(label);
    }

    public boolean is(String wantedKind) {
        return kind.equals(wantedKind);
    }

    public RecordRef owner() {
        return owner;
    }

    public void setOwner(RecordRef owner) {
        this.owner = owner;
    }

    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? MAIL : kind;
        setContent(content);
    }

    public String label() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** The address, number or name itself, as it was given. */
    public String content() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
        matchKey = content == null ? null : matchKey(kind, content);
    }

    public String matchKey() {
        return matchKey;
    }

    public boolean preferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    /** The first day it is good for; null for always. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day it is good for; null for no end. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    /** Whether the customer, or the company, wants it left alone. */
    public boolean doNotUse() {
        return doNotUse;
    }

    public void setDoNotUse(boolean doNotUse) {
        this.doNotUse = doNotUse;
    }

    /** Why it is not to be used. */
    public String reason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean past(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    public boolean yetToCome(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    public boolean usable(LocalDate day) {
        return !doNotUse && !past(day) && !yetToCome(day);
    }

    /**
     * The content as people read it: a telephone number in international form.
     *
     * @param customersCountry where the customer lives, for a number without a country of its own; may be null
     */
    public String shown(String customersCountry) {
        return is(PHONE) && content != null
                ? PhoneNumbers.international(content, country == null ? customersCountry : country)
                : content;
    }

    public String street() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
        follow();
    }

    public String postalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
        follow();
    }

    public String city() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
        follow();
    }

    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
        follow();
    }

    public String country() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
        follow();
    }

    /** The line of a postal address is made of its parts, as soon as it has any. */
    private void follow() {
        String line = new PostalAddress(street, postalCode, city, region, country).line();
        if (is(POSTAL) && !line.isEmpty()) {
            setContent(line);
        }
    }

    /** What the person reads: "work, ana@example.org". */
    public String text() {
        return Stream.of(label, content)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
