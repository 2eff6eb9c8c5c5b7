package org.maitri.customers;

import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;

/** Reads relations. */
public final class Relations {

    private static final int MOST = 1000;

    private Relations() {}

    /** Those that have the record at either end, the oldest first, without archived ones; of very many the first. */
    public static List<Relation> of(RecordRef end, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select r from Relation r where (r.fromRecord = :one or r.toRecord = :one)"
                                + " and r.archivedAt is null order by r.id",
                        Relation.class)
                .setParameter("one", end)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Where a person works and worked. */
    public static List<Relation> employments(RecordRef person, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select r from Relation r where r.fromRecord = :person and r.kind = :kind"
                                + " and r.archivedAt is null order by r.id",
                        Relation.class)
                .setParameter("person", person)
                .setParameter("kind", Relation.EMPLOYEE)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The relation there is of the same kind between the same two; of several one that goes on. */
    public static Optional<Relation> like(Relation relation, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select r from Relation r where r.fromRecord = :one and r.toRecord = :other and r.kind = :kind"
                                + " and r.archivedAt is null order by r.id",
                        Relation.class)
                .setParameter("one", relation.from())
                .setParameter("other", relation.to())
                .setParameter("kind", relation.kind())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .filter(found -> !relation.is(Relation.OTHER) || Objects.equals(found.role(), relation.role()))
                .min(Comparator.comparing(found -> found.until() != null));
    }

    /** The same for each of some persons; those who work nowhere and never did are missing. */
    public static Map<RecordRef, List<Relation>> employments(Collection<RecordRef> persons, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select r from Relation r where r.fromRecord in :persons and r.kind = :kind"
                                + " and r.archivedAt is null order by r.id",
                        Relation.class)
                .setParameter("persons", persons)
                .setParameter("kind", Relation.EMPLOYEE)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Relation::from));
    }

    /** The organisation a person works for on a day: of several the one they came to last. */
    public static Optional<RecordRef> employer(RecordRef person, LocalDate day, UnitOfWork work) {
        return employer(employments(person, work), day);
    }

    /** @param employments of one person */
    public static Optional<RecordRef> employer(List<Relation> employments, LocalDate day) {
        return employments.stream()
                .filter(relation ->
                        relation.current(day) && relation.to().type().equals(Organisation.TYPE))
                .max(Comparator.comparing(Relations::beginning).thenComparing(Relation::id))
                .map(Relation::to);
    }

    private static LocalDate beginning(Relation relation) {
        return relation.since() == null ? LocalDate.MIN : relation.since();
    }
}
