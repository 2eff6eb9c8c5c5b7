package org.maitri.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.commitment.Commitments;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the modules one by one, each in a unit of work of its own, so that one that fails costs only itself. */
@Component
public final class CommitmentsEngine implements Commitments {

    private static final Logger LOG = Logger.getLogger(CommitmentsEngine.class.getName());
    private static final Comparator<Commitment> PRESSING_FIRST =
            Comparator.comparing((Commitment each) -> each.due().orElse(Instant.MAX));

    private final Database database;
    private final Records records;
    private final Access access;
    private final List<CommitmentContributor> installed;

    @Activate
    public CommitmentsEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CommitmentContributor> installed) {
        this.database = database;
        this.records = records;
        this.access = access;
        this.installed = List.copyOf(installed);
    }

    @Override
    public List<Commitment> of(RecordRef customer, int limit, Progress progress) {
        List<Commitment> all = new ArrayList<>();
        for (CommitmentContributor contributor : installed) {
            progress.check();
            all.addAll(knownTo(contributor, customer, limit, progress));
        }
        return all.stream().filter(this::mayRead).sorted(PRESSING_FIRST).toList();
    }

    private List<Commitment> knownTo(
            CommitmentContributor contributor, RecordRef customer, int limit, Progress progress) {
        try {
            return database.read(work -> contributor.commitments(customer, limit, work), progress);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "What is open goes without " + contributor.getClass().getName(),
                    failed);
            return List.of();
        }
    }

    private boolean mayRead(Commitment commitment) {
        return records.type(commitment.record().type())
                .map(type -> access.may(type.readPermission()))
                .orElse(false);
    }
}
