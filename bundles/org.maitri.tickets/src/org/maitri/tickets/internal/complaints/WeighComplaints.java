package org.maitri.tickets.internal.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Sees what became of customers who complained: one who has had dealings of any kind after the complaint was settled has
 * stayed, one who has had none for half a year has left.
 */
@Component(service = ScheduledTask.class)
public final class WeighComplaints implements ScheduledTask {

    /** How long a customer is given to come back. */
    static final Duration PATIENCE = Duration.ofDays(180);

    private static final int AT_ONCE = 300;

    private final Database database;
    private final List<DealingsContributor> contributors;

    @Activate
    public WeighComplaints(
            @Reference Database database,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DealingsContributor> contributors) {
        this.database = database;
        this.contributors = List.copyOf(contributors);
    }

    @Override
    public String id() {
        return "complaint.effect";
    }

    @Override
    public String label() {
        return Messages.get("task.effect");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Complaint.TYPE + ".write";
    }

    /** Past complaints come with all that happened since. */
    @Override
    public boolean afterImports() {
        return true;
    }

    @Override
    public String run(Instant at, Progress progress) {
        return Messages.count("task.effect.done", weigh(at, progress));
    }

    /** @return of how many complaints the effect is another one now */
    public long weigh(Instant at, Progress progress) {
        long changed = 0;
        UUID last = new UUID(0, 0);
        for (List<Complaint> page = page(last); !page.isEmpty(); page = page(last)) {
            progress.check();
            List<Complaint> complaints = page;
            changed += database.write(Messages.get("commit.effect"), work -> weigh(complaints, at, work));
            last = page.getLast().id();
        }
        return changed;
    }

    /** Whoever stayed has stayed; whoever left may come back. */
    private List<Complaint> page(UUID after) {
        return database.read(work -> work.entities()
                .createQuery(
                        "select c from Complaint c where c.id > :after and c.settledAt is not null"
                                + " and c.customer is not null and c.effect <> :stayed and c.archivedAt is null"
                                + " order by c.id",
                        Complaint.class)
                .setParameter("after", after)
                .setParameter("stayed", Complaint.STAYED)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    private long weigh(List<Complaint> page, Instant at, UnitOfWork work) {
        List<RecordRef> customers =
                page.stream().map(Complaint::customer).distinct().toList();
        List<Map<RecordRef, Dealings>> known = contributors.stream()
                .map(each -> each.dealings(customers, at, work))
                .toList();
        long changed = 0;
        for (Complaint complaint :
                work.findAll(Complaint.class, page.stream().map(Complaint::id).toList())) {
            String before = complaint.effect();
            complaint.hadEffect(effect(complaint, known, at), at);
            changed += complaint.effect().equals(before) ? 0 : 1;
        }
        return changed;
    }

    private static String effect(Complaint complaint, List<Map<RecordRef, Dealings>> known, Instant at) {
        boolean back = known.stream()
                .map(dealings -> dealings.getOrDefault(complaint.customer(), Dealings.NONE))
                .anyMatch(dealings -> dealings.last() != null && dealings.last().isAfter(complaint.settledAt()));
        return back
                ? Complaint.STAYED
                : complaint.settledAt().plus(PATIENCE).isBefore(at) ? Complaint.LEFT : Complaint.OPEN;
    }
}
