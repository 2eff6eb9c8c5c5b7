package org.maitri.customers.internal.overview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.OrganisationType;
import org.maitri.customers.internal.PersonType;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.Finding.Severity;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;

/** Sees customers whom nobody could answer, warn or thank: no mail address, no number, no postal address. */
@Component
public final class UnreachableCustomers implements FindingRule {

    private final PersonType people = new PersonType();
    private final OrganisationType organisations = new OrganisationType();

    @Override
    public String id() {
        return "customers.unreachable";
    }

    @Override
    public String label() {
        return Messages.get("finding.unreachable");
    }

    @Override
    public String permission() {
        return "customers.person.read";
    }

    @Override
    public List<Finding> find(Instant now, int limit, UnitOfWork work) {
        Stream<Finding> persons = oldest(Person.class, limit, work).stream().map(person -> finding(people, person));
        Stream<Finding> others = oldest(Organisation.class, limit, work).stream()
                .map(organisation -> finding(organisations, organisation));
        return Stream.concat(persons, others).limit(limit).toList();
    }

    /** Whoever has no primary address may still have a postal or social one, so contact points are asked too. */
    private static <E extends Customer> List<E> oldest(Class<E> type, int limit, UnitOfWork work) {
        List<E> candidates = work.entities()
                .createQuery(
                        "select c from " + type.getSimpleName() + " c where"
                                + " c.primaryMail is null and c.primaryPhone is null and c.archivedAt is null order by c.id",
                        type)
                .setMaxResults(2 * limit)
                .getResultList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Set<RecordRef> reachable = Set.copyOf(work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p where p.owner in :owners and p.archivedAt is null",
                        RecordRef.class)
                .setParameter("owners", candidates.stream().map(Customer::ref).toList())
                .getResultList());
        return candidates.stream()
                .filter(candidate -> !reachable.contains(candidate.ref()))
                .limit(limit)
                .toList();
    }

    private <E extends Customer> Finding finding(RecordType<E> type, E customer) {
        return new Finding(
                id(),
                Severity.NOTICE,
                Messages.get("finding.unreachable.title", type.title(customer)),
                Messages.get("finding.unreachable.explanation"),
                customer.ref(),
                customer.createdAt());
    }
}
