package org.maitri.customers.internal.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maitri.customers.Team;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Whom the teams of the person at work look after: the teams themselves, and everybody in them. */
@Component
public final class MyTeamsCustomers implements NamedFilter {

    @Override
    public boolean appliesTo(String recordType) {
        return MyCustomers.isCustomer(recordType);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return Messages.get("filter.team");
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        Set<Object> owners = new LinkedHashSet<>();
        owners.add(actor);
        for (Team team : work.entities()
                .createQuery("select t from Team t where t.archivedAt is null order by t.name, t.id", Team.class)
                .getResultList()) {
            if (team.members().contains(actor)) {
                owners.add(team.name());
                owners.addAll(team.members());
            }
        }
        return new Filter("owner", Filter.Operator.ANY_OF, List.copyOf(owners));
    }
}
