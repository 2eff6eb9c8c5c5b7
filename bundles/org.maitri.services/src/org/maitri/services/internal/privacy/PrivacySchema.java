package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** What is kept to look after the rights of persons. */
@Component
public final class PrivacySchema implements SchemaContributor {

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                Statement.class,
                Purpose.class,
                Restriction.class,
                Certificate.class,
                Period.class,
                ErasedKey.class,
                KeptByLaw.class,
                Salt.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(PrivacySchema.class, "0001-privacy.sql"),
                Migration.load(PrivacySchema.class, "0002-privacy-kept.sql"));
    }
}
