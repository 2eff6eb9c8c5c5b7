package com.example.guide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Archives memberships once they have ended. */
// guide: ScheduledTask
@Component
public final class ArchiveMemberships implements ScheduledTask {

    private static final int AT_ONCE = 500;

    private final Database database;

    @Activate
    public ArchiveMemberships(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "club.archive";
    }

    @Override
    public String label() {
        return Messages.get("task.archive");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Membership.TYPE + ".write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !ended(at, 1, work).isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        int archived = database.write(label(), work -> {
            List<Membership> ended = ended(at, AT_ONCE, work);
            ended.forEach(membership -> membership.archive(at));
            return ended.size();
        });
        return Messages.count("task.archived", archived);
    }

    private static List<Membership> ended(Instant at, int limit, UnitOfWork work) {
        return Membership.endedBefore(LocalDate.ofInstant(at, ZoneId.systemDefault()), limit, work);
    }
}
// guide: end
