package com.example.guide;

import java.time.LocalDate;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.TypeFilter;
import org.osgi.service.component.annotations.Component;

/** Offers the memberships that end within a month, by a name. */
// guide: NamedFilter
@Component(service = NamedFilter.class)
public final class EndingSoon extends TypeFilter {

    public EndingSoon() {
        super("club.ending", Membership.TYPE, 10, Messages.get("filter.ending"));
    }

    @Override
    public Filter filter(String actor, UnitOfWork work) {
        LocalDate today = LocalDate.now();
        return Filter.of("endsOn", Operator.BETWEEN, today, today.plusMonths(1));
    }
}
// guide: end
