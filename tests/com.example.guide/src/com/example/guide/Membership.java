package com.example.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A customer's membership in a club. */
@Entity
@Table(name = "club_membership")
@Recorded(Membership.TYPE)
public class Membership extends StoredRecord {

    public static final String TYPE = "club.membership";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "name")
    private String name;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "card_sent_at")
    private Instant cardSentAt;

    /** The memberships of some customers; one query. */
    static List<Membership> of(Collection<RecordRef> customers, UnitOfWork work) {
        return customers.isEmpty()
                ? List.of()
                : work.entities()
                        .createQuery(
                                "select m from Membership m where m.customer in :customers and m.archivedAt is null"
                                        + " order by m.endsOn, m.id",
                                Membership.class)
                        .setParameter("customers", customers)
                        .getResultList();
    }

    static List<Membership> endedBefore(LocalDate day, int limit, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select m from Membership m where m.endsOn < :day and m.archivedAt is null order by m.endsOn, m.id",
                        Membership.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    public RecordRef customer() {
        return customer;
    }

    public String name() {
        return name;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant cardSentAt() {
        return cardSentAt;
    }
}
