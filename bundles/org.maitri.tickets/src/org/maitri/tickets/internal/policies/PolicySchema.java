package org.maitri.tickets.internal.policies;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of policies, of who was trained in them, and of how they were kept to. */
@Component
public final class PolicySchema implements SchemaContributor {

    @Override
    public String module() {
        return "policy";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Policy.class, PolicyBranch.class, Training.class, PolicyCheck.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(PolicySchema.class, "0001-policies.sql"));
    }
}
