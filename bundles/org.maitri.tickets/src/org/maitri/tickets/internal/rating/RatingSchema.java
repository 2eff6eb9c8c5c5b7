package org.maitri.tickets.internal.rating;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of ratings and of who was asked for one. */
@Component
public final class RatingSchema implements SchemaContributor {

    @Override
    public String module() {
        return "rating";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(CustomerRating.class, Invitation.class, RatingSetting.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(RatingSchema.class, "0001-ratings.sql"));
    }
}
