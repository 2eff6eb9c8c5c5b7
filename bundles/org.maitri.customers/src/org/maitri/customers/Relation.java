package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.maitri.customers.internal.relations.RelationKinds;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How two people, organisations or households stand to each other, told from one of them; the other end reads it turned round. */
@Entity
@Table(name = "customers_relation")
@Recorded(Relation.TYPE)
public class Relation extends StoredRecord {

    public static final String TYPE = "customers.relation";

    /** What people, organisations and households are to each other. */
    public static final String PARTY = "party";

    public static final String EMPLOYEE = "employee";
    public static final String CONTACT = "contact";
    public static final String MEMBER = "member";
    public static final String PARTNER = "partner";
    public static final String PARENT = "parent";
    public static final String PARENT_COMPANY = "parent-company";
    public static final String SUPPLIER = "supplier";
    public static final String REFERRED = "referred";
    public static final String MANAGER = "manager";
    public static final String ASSISTANT = "assistant";
    public static final String OTHER = "other";

    /** The kinds that read differently from either end. */
    public static final Set<String> KINDS = Set.of(
            EMPLOYEE, CONTACT, MEMBER, PARTNER, PARENT, PARENT_COMPANY, SUPPLIER, REFERRED, MANAGER, ASSISTANT, OTHER);

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "from_record")
    private RecordRef fromRecord;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "to_record")
    private RecordRef toRecord;

    @Column(name = "kind")
    private String kind = EMPLOYEE;

    @Column(name = "role")
    private String role;

    @Column(name = "inverse_role")
    private String inverseRole;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "until_date")
    private LocalDate until;

    public static Relation of(RecordRef from, String kind, RecordRef to) {
        Relation relation = new Relation();
        relation.fromRecord = from;
        relation.kind = kind;
        relation.toRecord = to;
        return relation;
    }

    public boolean is(String wantedKind) {
        return wantedKind.equals(kind);
    }

    public boolean current(LocalDate day) {
        return !archived() && (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** How it reads on the page of one of its ends: "Works for", or "Employs" on the other's. */
    public String words(RecordRef end) {
        return RelationKinds.words(this, end.equals(fromRecord));
    }

    /** What a kind is called from one end. @param fromEnd whether from that of {@link #from} */
    public static String words(String kind, boolean fromEnd) {
        return RelationKinds.words(kind, fromEnd);
    }

    /** The name of the icon of its kind. */
    public String icon() {
        return RelationKinds.icon(this);
    }

    /** Nobody stands in a relation to themselves. */
    public boolean toItself() {
        return fromRecord != null && fromRecord.equals(toRecord);
    }

    /** The other end. */
    public RecordRef other(RecordRef end) {
        return end.equals(fromRecord) ? toRecord : fromRecord;
    }

    /** Whom the kind speaks of: the employee, the child's parent, the supplier. */
    public RecordRef from() {
        return fromRecord;
    }

    public void setFrom(RecordRef from) {
        fromRecord = from;
    }

    public RecordRef to() {
        return toRecord;
    }

    public void setTo(RecordRef to) {
        toRecord = to;
    }

    public String kind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What it is called in the words of this relation: a position, "godmother of". */
    public String role() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** The same from the other end: "godchild of". */
    public String inverseRole() {
        return inverseRole;
    }

    public void setInverseRole(String inverseRole) {
        this.inverseRole = inverseRole;
    }

    /** The first day; null where nobody knows. */
    public LocalDate since() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    /** The last day; null where it goes on. */
    public LocalDate until() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
