package org.maitri.customers.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maitri.customers.Person;
import org.maitri.customers.internal.reach.PrimaryAddresses;
import org.maitri.customers.internal.relations.Employments;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Day by day, takes addresses and employers whose time is over out of the lists, and those whose time has come into them. */
@Component
public final class PassingDays implements ScheduledTask {

    private final Database database;

    @Activate
    public PassingDays(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "customers.days";
    }

    @Override
    public String label() {
        return Messages.get("task.days");
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public String permission() {
        return Person.TYPE + ".write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        LocalDate today = LocalDate.ofInstant(at, ZoneId.systemDefault());
        return !PrimaryAddresses.late(today, work).isEmpty()
                || !Employments.late(today, work).isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        LocalDate today = LocalDate.ofInstant(at, ZoneId.systemDefault());
        PrimaryAddresses.bringUpToDate(database, today);
        progress.check();
        Employments.bringUpToDate(database, today);
        return Messages.get("task.days.done");
    }
}
