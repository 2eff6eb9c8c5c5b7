package com.example.loyalty;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

@Component
public final class LoyaltySchema implements SchemaContributor {

    @Override
    public String module() {
        return "loyalty";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Card.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(LoyaltySchema.class, "0001-create.sql"));
    }
}
