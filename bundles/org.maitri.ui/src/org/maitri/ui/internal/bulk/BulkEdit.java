package org.maitri.ui.internal.bulk;

import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;

/**
 * Changes fields of many records alike, in one transaction that one undo takes back. A record for which a change is not
 * allowed is left alone and named. Touches the database: never on the UI thread.
 *
 * @param <E> the entity
 */
public final class BulkEdit<E extends StoredRecord> {

    private final Services services;
    private final RecordType<E> type;

    public BulkEdit(Services services, RecordType<E> type) {
        this.services = services;
        this.type = type;
    }

    /** Tells what {@link #apply} would do. */
    public BulkResult dryRun(Chosen chosen, List<FieldChange> changes, Progress progress) {
        BulkResult.Tally tally = new BulkResult.Tally();
        progress.begin(Messages.get("bulk.checking"), chosen.count());
        chosen.each(
                services.require(Records.class),
                progress,
                some -> services.require(Database.class)
                        .read(
                                work -> {
                                    List<E> records = records(work, some);
                                    work.entities().clear(); // what is tried on them must not be kept
                                    records.forEach(record -> change(record, changes, tally, work));
                                    progress.worked(tally.done());
                                    return null;
                                },
                                progress));
        return tally.result(Optional.empty());
    }

    /** Changes the records. @throws RefusedException if the person may not */
    public BulkResult apply(Chosen chosen, List<FieldChange> changes, Progress progress) {
        services.find(Access.class).ifPresent(access -> access.require(type.writePermission()));
        Database database = services.require(Database.class);
        BulkResult.Tally tally = new BulkResult.Tally();
        progress.begin(Messages.get("bulk.changing"), chosen.count());
        database.write(
                Messages.get("bulk.label", type.countLabel(chosen.count())),
                work -> {
                    chosen.each(services.require(Records.class), progress, some -> {
                        for (E record : records(work, some)) {
                            if (!change(record, changes, tally, work)) {
                                work.entities().detach(record); // half of the changes may be in it
                            }
                        }
                        work.entities().flush();
                        work.entities().clear();
                        progress.worked(tally.done());
                    });
                    return null;
                },
                progress);
        BulkResult result = tally.result(Optional.empty());
        return result.changed() == 0 ? result : tally.result(database.lastCommit());
    }

    private List<E> records(UnitOfWork work, List<RecordRef> some) {
        return work.findAll(type.entity(), some.stream().map(RecordRef::id).toList());
    }

    /** @return whether the record may be kept as it is now */
    private boolean change(E record, List<FieldChange> changes, BulkResult.Tally tally, UnitOfWork work) {
        String title = type.title(record);
        List<FieldChange> wanted = changes.stream()
                .filter(change -> !change.leaves(field(change).read(record)))
                .toList();
        if (wanted.isEmpty()) {
            tally.same();
            return true;
        }
        for (FieldChange change : wanted) {
            Optional<String> problem = change.problem(field(change).read(record));
            if (problem.isPresent()) {
                tally.failed(title, Messages.get("bulk.problem", change.field().label(), problem.get()));
                return false;
            }
        }
        try {
            wanted.forEach(change -> {
                Field<E> field = field(change);
                field.write(record, change.after(field.read(record)));
            });
            Optional<String> problem = work.unwritten(() -> type.problem(record, work));
            if (problem.isPresent()) {
                tally.failed(title, problem.get());
                return false;
            }
        } catch (RefusedException | IllegalArgumentException | IllegalStateException refused) {
            tally.failed(title, String.valueOf(refused.getMessage()));
            return false;
        }
        tally.changed();
        return true;
    }

    private Field<E> field(FieldChange change) {
        return type.field(change.field().id()).orElseThrow();
    }
}
