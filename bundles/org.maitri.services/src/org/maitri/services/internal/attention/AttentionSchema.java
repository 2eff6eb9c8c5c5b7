package org.maitri.services.internal.attention;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of limits, quiet hours and held contacts. */
@Component
public final class AttentionSchema implements SchemaContributor {

    @Override
    public String module() {
        return "attention";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Limit.class, Quiet.class, HeldContact.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(AttentionSchema.class, "0001-attention.sql"));
    }
}
