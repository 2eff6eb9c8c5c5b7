package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.Branch;
import org.maitri.customers.BusinessCard;
import org.maitri.customers.Consent;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.CustomerPhoto;
import org.maitri.customers.Greeting;
import org.maitri.customers.Household;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Playbook;
import org.maitri.customers.Relation;
import org.maitri.customers.Team;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of this module. */
@Component
public final class CustomersSchema implements SchemaContributor {

    @Override
    public String module() {
        return "customers";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                Person.class,
                Organisation.class,
                ContactPoint.class,
                Note.class,
                Consent.class,
                BusinessCard.class,
                CustomerPhoto.class,
                Household.class,
                Relation.class,
                Branch.class,
                Team.class,
                Playbook.class,
                Greeting.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(CustomersSchema.class, "0001-customers.sql"),
                Migration.load(CustomersSchema.class, "0002-cards.sql"),
                Migration.load(CustomersSchema.class, "0003-contact-points.sql"),
                Migration.load(CustomersSchema.class, "0004-relations.sql"),
                Migration.load(CustomersSchema.class, "0005-conversations.sql"),
                Migration.load(CustomersSchema.class, "0006-customer-tier.sql"));
    }
}
