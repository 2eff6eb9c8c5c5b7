package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of loyalty cards. */
// guide: SchemaContributor
@Component
public final class LoyaltySchema implements SchemaContributor {

    @Override
    public String module() {
        return "loyaltycard";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Card.class, Entry.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(LoyaltySchema.class, "0001-create.sql"));
    }
}
// guide: end
