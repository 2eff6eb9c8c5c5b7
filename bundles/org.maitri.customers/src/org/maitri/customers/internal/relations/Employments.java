package org.maitri.customers.internal.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.customers.Relations;
import org.maitri.customers.internal.FollowedChange;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Change;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the organisation a person is listed with and the relations of employment the same: the relations say it, and where an
 * import or a change of many people sets the organisation, the relation follows.
 */
@Component
public final class Employments implements DomainEventListener {

    private static final int PAGE = 500;

    private final Database database;
    private final Journal journal;

    @Activate
    public Employments(@Reference Database database, @Reference Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public void happened(DomainEvent event) {
        String type = event.record().type();
        if (event.topic().equals(RECORD_CHANGED) && (type.equals(Relation.TYPE) || type.equals(Person.TYPE))) {
            FollowedChange.of(event, Messages.get("commit.employer"), journal).ifPresent(change -> {
                if (type.equals(Relation.TYPE)) {
                    followRelation(change);
                } else if (change.fields().containsKey("organisation")) {
                    followPerson(event.record());
                }
            });
        }
    }

    private void followRelation(Change change) {
        Change.Values from = change.fields().get("fromRecord");
        List<RecordRef> people = database.read(work -> Stream.of(
                        work.find(Relation.class, change.record().id())
                                .map(Relation::from)
                                .orElse(null),
                        from == null || from.old() == null ? null : RecordRef.parse(from.old()))
                .filter(Objects::nonNull)
                .filter(end -> end.type().equals(Person.TYPE))
                .distinct()
                .filter(person -> apart(person, LocalDate.now(), work))
                .toList());
        if (!people.isEmpty()) {
            write(work -> people.forEach(person -> list(person, LocalDate.now(), work)));
        }
    }

    private void followPerson(RecordRef person) {
        if (database.read(work -> apart(person, LocalDate.now(), work))) {
            write(work ->
                    work.find(Person.class, person.id()).ifPresent(found -> employ(found, LocalDate.now(), work)));
        }
    }

    private void write(Consumer<UnitOfWork> what) {
        database.change(Messages.get("commit.employer"), what);
    }

    private static boolean apart(RecordRef person, LocalDate today, UnitOfWork work) {
        return work.find(Person.class, person.id())
                .filter(found -> apart(found, Relations.employments(person, work), today))
                .isPresent();
    }

    private static boolean apart(Person person, List<Relation> employments, LocalDate today) {
        return !Objects.equals(
                person.organisation(), Relations.employer(employments, today).orElse(null));
    }

    /** Lists a person with the organisation that the relations name. */
    static void list(RecordRef person, LocalDate today, UnitOfWork work) {
        Person found = work.find(Person.class, person.id()).orElseThrow();
        Optional<Organisation> before = organisation(found.organisation(), work);
        RecordRef now = Relations.employer(person, today, work).orElse(null);
        found.setOrganisation(now);
        if (now != null) {
            organisation(now, work).ifPresent(there -> found.setEmployer(there.name()));
        } else if (before.isPresent() && Objects.equals(before.get().name(), found.employer())) {
            found.setEmployer(null);
        }
    }

    /** Makes the organisation that a person is listed with the one they work for, and ends what they did before. */
    private static void employ(Person person, LocalDate today, UnitOfWork work) {
        for (Relation relation : Relations.employments(person.ref(), work)) {
            if (relation.current(today) && !relation.to().equals(person.organisation())) {
                relation.setUntil(today.minusDays(1));
            }
        }
        boolean employed = Relations.employments(person.ref(), work).stream()
                .anyMatch(relation -> relation.current(today) && relation.to().equals(person.organisation()));
        if (person.organisation() != null && !employed) {
            work.add(Relation.of(person.ref(), Relation.EMPLOYEE, person.organisation()));
        }
    }

    private static Optional<Organisation> organisation(RecordRef record, UnitOfWork work) {
        return record == null || !record.type().equals(Organisation.TYPE)
                ? Optional.empty()
                : work.find(Organisation.class, record.id());
    }

    /** Lists those whose employment began or ended since the last time somebody looked. */
    public static void bringUpToDate(Database database, LocalDate today) {
        List<RecordRef> late = database.read(work -> late(today, work));
        if (!late.isEmpty()) {
            database.changeAllowed(
                    Messages.get("commit.employer"),
                    late,
                    (people, work) -> people.forEach(person -> list(person, today, work)));
        }
    }

    public static List<RecordRef> late(LocalDate today, UnitOfWork work) {
        List<RecordRef> persons = work
                .entities()
                .createQuery(
                        "select distinct r.fromRecord from Relation r where r.kind = :kind and r.archivedAt is null"
                                + " and (r.until between :past and :today or r.since between :past and :today)",
                        RecordRef.class)
                .setParameter("kind", Relation.EMPLOYEE)
                .setParameter("past", today.minusYears(1))
                .setParameter("today", today)
                .getResultList()
                .stream()
                .filter(person -> person.type().equals(Person.TYPE))
                .toList();
        List<RecordRef> late = new ArrayList<>();
        for (int from = 0; from < persons.size(); from += PAGE) {
            List<RecordRef> page = persons.subList(from, Math.min(persons.size(), from + PAGE));
            Map<RecordRef, List<Relation>> employments = Relations.employments(page, work);
            work.findAll(Person.class, page.stream().map(RecordRef::id).toList()).stream()
                    .filter(person -> apart(person, employments.getOrDefault(person.ref(), List.of()), today))
                    .forEach(person -> late.add(person.ref()));
            work.entities().clear();
        }
        return late;
    }
}
