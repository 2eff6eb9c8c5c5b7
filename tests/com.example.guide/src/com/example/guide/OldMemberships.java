package com.example.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.RetentionCategory;
import org.osgi.service.component.annotations.Component;

/** Memberships need not be kept for ever. */
// guide: RetentionCategory
@Component
public final class OldMemberships implements RetentionCategory {

    @Override
    public String id() {
        return "club.ended";
    }

    @Override
    public String label() {
        return Messages.get("retention.ended");
    }

    @Override
    public String counted() {
        return Messages.get("retention.ended.counted");
    }

    @Override
    public int months() {
        return 24;
    }

    @Override
    public List<RecordRef> due(Instant before, int limit, UnitOfWork work) {
        LocalDate day = LocalDate.ofInstant(before, ZoneId.systemDefault());
        return Membership.endedBefore(day, limit, work).stream()
                .map(Membership::ref)
                .toList();
    }
}
// guide: end
