package com.example.guide;

import java.time.LocalDate;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Leaves memberships that have ended as they were. */
// guide: ChangeGuard
@Component
public final class EndedMemberships implements ChangeGuard {

    @Override
    public Check begin(UnitOfWork work) {
        LocalDate lastYear = LocalDate.now().minusYears(1);
        return (record, pointsAt) -> {
            if (record instanceof Membership ended
                    && ended.endsOn() != null
                    && ended.endsOn().isBefore(lastYear)) {
                throw new RefusedException(Messages.get("guard.ended", ended.name(), ended.endsOn()));
            }
        };
    }
}
// guide: end
