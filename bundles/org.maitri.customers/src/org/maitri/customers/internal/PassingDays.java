package org.maitri.customers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maitri.customers.Customer;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Day by day, takes addresses and employers whose time is over out of the lists, and those whose time has come into them. */
@Component(service = PassingDays.class, immediate = true)
public final class PassingDays {

    private static final System.Logger LOG = System.getLogger(PassingDays.class.getName());
    private static final int FIRST_MINUTE = 1;
    private static final int MINUTES = 60;

    private final Database database;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("passing days").factory());

    @Activate
    public PassingDays(@Reference Database database) {
        this.database = database;
        clock.scheduleWithFixedDelay(this::look, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    private void look() {
        try {
            bringUpToDate(database, LocalDate.now());
            Employments.bringUpToDate(database, LocalDate.now());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "What ended today could not be brought up to date", failed);
        }
    }

    static void bringUpToDate(Database database, LocalDate today) {
        List<RecordRef> late = database.read(work -> owners(today, work).stream()
                .filter(owner -> customer(owner, work)
                        .map(customer -> PrimaryAddresses.apart(customer, work))
                        .orElse(false))
                .toList());
        if (!late.isEmpty()) {
            database.write(Messages.get("commit.primary"), work -> {
                late.forEach(owner ->
                        customer(owner, work).ifPresent(customer -> customer.reachedBy(ContactPoints.of(owner, work))));
                return null;
            });
        }
    }

    private static List<RecordRef> owners(LocalDate today, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p where p.archivedAt is null"
                                + " and (p.validUntil < :today or p.validFrom <= :today)",
                        RecordRef.class)
                .setParameter("today", today)
                .getResultList();
    }

    private static Optional<Customer> customer(RecordRef owner, UnitOfWork work) {
        return work.find(owner).filter(Customer.class::isInstance).map(Customer.class::cast);
    }
}
