package org.maitri.tickets.internal.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has everybody who was to know a policy trained in its new version, too. */
@Component(service = DomainEventListener.class)
public final class RenewTrainings implements DomainEventListener {

    /** How long people have, from the day the version is valid or known. */
    private static final int DAYS = 30;

    private final Database database;

    @Activate
    public RenewTrainings(@Reference Database database) {
        this.database = database;
    }

    @Override
    public void happened(DomainEvent event) {
        if (!event.topic().equals(RECORD_CHANGED) || !event.record().type().equals(Policy.TYPE)) {
            return;
        }
        UUID policy = event.record().id();
        takeBack(policy);
        if (!database.read(work -> untrained(policy, work)).isEmpty()) {
            database.change(
                    Messages.get("commit.training"),
                    work -> work.find(Policy.class, policy)
                            .ifPresent(version -> untrained(policy, work)
                                    .forEach(employee -> work.add(Training.of(version, employee, due(version))))));
        }
    }

    /** Nobody is trained in a version that is gone; what was learned before stays. */
    private void takeBack(UUID policy) {
        if (!database.read(work -> needless(policy, work)).isEmpty()) {
            Instant now = Instant.now();
            database.change(
                    Messages.get("commit.training.back"),
                    work -> needless(policy, work).forEach(training -> training.archive(now)));
        }
    }

    private static List<Training> needless(UUID policy, UnitOfWork work) {
        return work.find(Policy.class, policy).filter(Policy::archived).stream()
                .flatMap(version -> work.entities()
                        .createQuery(
                                "select t from PolicyTraining t where t.policy = :policy and t.doneOn is null"
                                        + " and t.archivedAt is null",
                                Training.class)
                        .setParameter("policy", version.ref())
                        .getResultStream())
                .toList();
    }

    private static LocalDate due(Policy version) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return (version.validFrom().isBefore(today) ? today : version.validFrom()).plusDays(DAYS);
    }

    /** Whoever was to know the version before; nobody once the version has trainings of its own, archived ones included. */
    private static List<RecordRef> untrained(UUID policy, UnitOfWork work) {
        return work.find(Policy.class, policy)
                .filter(version -> !version.archived() && count(version, work) == 0)
                .flatMap(version -> before(version, work))
                .map(earlier -> employees(earlier, work))
                .orElse(List.of());
    }

    private static long count(Policy version, UnitOfWork work) {
        return work.entities()
                .createQuery("select count(t) from PolicyTraining t where t.policy = :policy", Long.class)
                .setParameter("policy", version.ref())
                .getSingleResult();
    }

    private static Optional<Policy> before(Policy version, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select p from ServicePolicy p where p.name = :name and p.edition < :edition"
                                + " and p.archivedAt is null",
                        Policy.class)
                .setParameter("name", version.name())
                .setParameter("edition", version.edition())
                .getResultStream()
                .max(Comparator.comparing(Policy::edition));
    }

    private static List<RecordRef> employees(Policy version, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select t from PolicyTraining t where t.policy = :policy and t.archivedAt is null"
                                + " order by t.dueOn, t.id",
                        Training.class)
                .setParameter("policy", version.ref())
                .getResultStream()
                .map(Training::employee)
                .distinct()
                .toList();
    }
}
