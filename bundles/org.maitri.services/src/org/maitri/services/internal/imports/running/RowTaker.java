package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.proposing.Reference;
import org.maitri.services.internal.merge.Survivors;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Takes rows in, a batch at a time: finds the record each one means, changes or makes it, and counts what became of it. */
final class RowTaker<E extends StoredRecord> {

    private final ImportPlan plan;
    private final RecordType<E> type;
    private final Optional<ImportContributor<E>> contributor;
    private final FieldWriter<E> fields;
    private final UnitOfWork work;
    private final SeenRows seen;
    private final RowContext context;
    private final Tally tally;
    private final Rejects rejects;
    private final Survivors survivors;
    private final RowGuard guard;
    private final boolean events;
    private final boolean adoptable;
    private final Optional<Field<E>> keyField;
    /** Whether no record can have a key of this system yet, but for those that this file brought. */
    private final boolean freshSource;
    /** Whether keys are those of the records themselves. */
    private final boolean ownTable;

    private final Occurrences keysMet = new Occurrences();
    private final Map<String, E> byKey = new HashMap<>();

    @SuppressWarnings("unchecked")
    RowTaker(
            ImportPlan plan,
            UnitOfWork work,
            SeenRows seen,
            RowContext context,
            Tally tally,
            Rejects rejects,
            RowGuard guard,
            boolean freshSource) {
        this.guard = guard;
        this.freshSource = freshSource;
        this.plan = plan;
        this.type = (RecordType<E>) plan.blueprint().type();
        this.contributor = plan.blueprint().contributor().map(found -> (ImportContributor<E>) found);
        this.fields = new FieldWriter<>(plan.blueprint());
        this.work = work;
        this.seen = seen;
        this.context = context;
        this.tally = tally;
        this.rejects = rejects;
        this.survivors = new Survivors(work);
        events =
                contributor.filter(found -> found.rowsAreEvents(plan.mapping())).isPresent();
        keyField = plan.keyField().map(field -> (Field<E>) field);
        ownTable = plan.isOwnTable();
        adoptable = !ownTable && contributor.isPresent() && thereIsOneWithoutKey();
    }

    private boolean thereIsOneWithoutKey() {
        var builder = work.entities().getCriteriaBuilder();
        var query = builder.createQuery(UUID.class);
        var record = query.from(type.entity());
        query.select(record.get("id")).where(builder.isNull(record.get("externalKey")));
        return !work.entities()
                .createQuery(query)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void take(Batch batch) {
        List<ReadRow> rows = batch.rows();
        List<Identity> identities = batch.identities();
        Set<UUID> asked = new LinkedHashSet<>();
        for (Identity identity : identities) {
            if (identity != null) {
                asked.add(identity.anywhere());
                asked.add(identity.inThisFile());
            }
        }
        seen.load(asked, !events);
        loadKeys(rows, identities);
        guard.begin(rows, guardKeys(rows, identities));
        for (int i = 0; i < rows.size(); i++) {
            take(rows.get(i), identities.get(i));
        }
        work.settle();
        seen.endBatch();
        context.endBatch();
        byKey.clear();
    }

    private List<String> guardKeys(List<ReadRow> rows, List<Identity> identities) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (identities.get(i) != null) {
                keys.addAll(guardKeys(rows.get(i), identities.get(i)));
            }
        }
        return keys;
    }

    private List<String> guardKeys(ReadRow row, Identity identity) {
        return RowGuard.keys(type.id(), context.keySource(), row.key(), identity.anywhere(), identity.inThisFile());
    }

    private void loadKeys(List<ReadRow> rows, List<Identity> identities) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String key = rows.get(i).key();
            if (key != null && identities.get(i) != null && heard(identities.get(i)) == null && mayBeKnown(key)) {
                keys.add(key);
            }
        }
        if (!keys.isEmpty()) {
            byKey.putAll(work.findByExternalKeys(type.entity(), context.keySource(), keys));
        }
        if (ownTable) {
            keys.removeAll(byKey.keySet());
            byKey.putAll(new OwnRecords(work).find(type.entity(), keys));
        }
    }

    private boolean mayBeKnown(String key) {
        return !freshSource || keysMet.of(key.hashCode()) > 1;
    }

    /** What the row became when it was imported before; null if it is new, or newer rows spoke since. */
    private ImportedRow heard(Identity identity) {
        ImportedRow row = remembered(identity);
        return row != null && (events || seen.isCurrent(row)) ? row : null;
    }

    private ImportedRow remembered(Identity identity) {
        ImportedRow row = seen.valid(identity.anywhere());
        return row == null ? seen.valid(identity.inThisFile()) : row;
    }

    private void take(ReadRow row, Identity identity) {
        Optional<String> problem = Optional.ofNullable(row.problem())
                .or(() -> contributor.flatMap(found -> found.problem(row.values())))
                .or(() -> row.key() == null
                                && row.values().isEmpty()
                                && row.attributes().isEmpty()
                        ? Optional.of(Messages.get("row.nothing"))
                        : Optional.empty());
        if (problem.isPresent()) {
            reject(row, problem.get());
            return;
        }
        ImportedRow heard = heard(identity);
        if (heard != null) {
            seen.heard(heard);
            tally.unchanged();
            return;
        }
        context.begin(row.row());
        E record = null;
        try {
            E found = find(row, identity).orElse(null);
            record = survivors.of(found);
            if (record == null || !plan.blueprint().references().isEmpty()) {
                guard.admit(row, guardKeys(row, identity));
            }
            apply(row, identity, record, record == found ? null : found.id());
        } catch (RefusedException refused) {
            context.refuse();
            if (record != null) {
                work.entities().detach(record);
            }
            reject(row, refused.getMessage());
        }
    }

    private void reject(ReadRow row, String reason) {
        rejects.add(row.row(), reason);
        tally.rejected(row.row().number(), reason);
    }

    private Optional<E> find(ReadRow row, Identity identity) {
        ImportedRow remembered = remembered(identity);
        if (row.key() == null) {
            Optional<E> before =
                    remembered == null ? Optional.empty() : work.find(type.entity(), remembered.recordId());
            return before.isPresent() ? before : contributor.flatMap(found -> found.find(row.values(), context));
        }
        E keyed = byKey.get(row.key());
        if (keyed != null || !adoptable) {
            return Optional.ofNullable(keyed);
        }
        return contributor
                .flatMap(found -> found.find(row.values(), context))
                .filter(found -> found.externalKey().isEmpty());
    }

    /** @param absorbed the record the row speaks of, where that one was merged into the one it means; else null */
    @SuppressWarnings("unchecked")
    private void apply(ReadRow row, Identity identity, E found, UUID absorbed) {
        boolean created = found == null;
        if (created && contributor.isEmpty() && !type.madeByHand()) {
            throw new RefusedException(Messages.get("row.not-made", type.pluralLabel()));
        }
        if (!created) {
            guard.changing(type, found);
        }
        E record = created ? type.create() : found;
        Snapshot<E> before = created ? null : Snapshot.of(type, record);
        boolean own = ownTable && record.id().toString().equals(row.key());
        if (row.key() != null && absorbed == null && !own) {
            record.setExternalKey(context.keySource(), row.key());
            keyField.ifPresent(field -> field.write(record, row.key()));
        }
        if (ownTable) {
            fields.replace(record, row.values(), own ? plan.blanks(row.row()) : List.of());
        } else {
            fields.write(record, row.values());
        }
        row.attributes().forEach(record::setAttribute);
        refer(row, record);
        contributor.ifPresent(known -> known.apply(record, row.values(), created, context));
        guard.changing(type, record);
        if (created) {
            fields.missing(record).ifPresent(this::refuseWithout);
            refuse(type.problem(record, work));
            work.add(record);
        } else if (before.differs()) {
            refuse(work.unwritten(() -> type.problem(record, work)));
        }
        boolean changed = created || context.changed() || before.differs();
        seen.remember(
                context.sourceAsked() ? identity.inThisFile() : identity.anywhere(),
                type.id(),
                absorbed == null ? record.id() : absorbed);
        row.remarks().forEach(context::remark);
        context.take();
        if (row.key() != null && absorbed == null) {
            byKey.put(row.key(), record);
        }
        if (created) {
            tally.created();
        } else if (changed) {
            tally.updated();
        } else {
            tally.unchanged();
        }
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(words -> {
            throw new RefusedException(words);
        });
    }

    private void refuseWithout(Field<E> needed) {
        String reason = plan.mapsTo(needed.id()) ? "row.required" : "row.no-column";
        throw new RefusedException(Messages.get(reason, needed.label()));
    }

    /** Whether the record points already at one that is called so, of which the row says nothing else. */
    @SuppressWarnings("unchecked")
    private boolean isNamed(E record, Reference reference, RowValues nested) {
        return nested.targets().size() == 1
                && ((Field<E>) reference.field()).read(record) instanceof RecordRef known
                && nested.text(nested.targets().getFirst()).equals(context.titleOf(known));
    }

    @SuppressWarnings("unchecked")
    private void refer(ReadRow row, E record) {
        for (Reference reference : plan.blueprint().references()) {
            RowValues nested = row.values().nested(reference.field().id());
            if (isNamed(record, reference, nested)) {
                row.values().remove(reference.prefix() + nested.targets().getFirst());
            } else if (!nested.isEmpty()) {
                context.refer(reference.role(), nested)
                        .ifPresent(found -> ((Field<E>) reference.field()).write(record, found));
            }
        }
    }
}
