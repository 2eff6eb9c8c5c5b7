package org.maitri.customers.internal.relations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.timeline.TimelineCompanions;
import org.osgi.service.component.annotations.Component;

/** A company's people and a household's members, as long as they belong to it. */
@Component
public final class PeopleOfCustomer implements TimelineCompanions {

    @Override
    public List<RecordRef> of(RecordRef customer, int most, UnitOfWork work) {
        if (!customer.type().equals(Organisation.TYPE) && !customer.type().equals(Household.TYPE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return work
                .entities()
                .createQuery(
                        "select r from Relation r where r.toRecord = :customer and r.kind in :kinds"
                                + " and r.archivedAt is null order by r.id desc",
                        Relation.class)
                .setParameter("customer", customer)
                .setParameter("kinds", List.of(Relation.EMPLOYEE, Relation.MEMBER))
                .setMaxResults(2 * most)
                .getResultList()
                .stream()
                .filter(relation -> relation.current(today))
                .map(Relation::from)
                .filter(person -> person.type().equals(Person.TYPE))
                .distinct()
                .limit(most)
                .toList();
    }
}
