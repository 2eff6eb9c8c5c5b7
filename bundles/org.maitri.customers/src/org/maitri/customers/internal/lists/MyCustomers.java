package org.maitri.customers.internal.lists;

import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.osgi.service.component.annotations.Component;

/** Whom the person at work looks after. */
@Component
public final class MyCustomers implements NamedFilter {

    static boolean isCustomer(String recordType) {
        return recordType.equals(Person.TYPE)
                || recordType.equals(Organisation.TYPE)
                || recordType.equals(Household.TYPE);
    }

    @Override
    public boolean appliesTo(String recordType) {
        return isCustomer(recordType);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return Messages.get("filter.mine");
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        return Filter.equal("owner", actor);
    }
}
