package org.maitri.services.internal.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.merge.Merging;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/**
 * One merge, in one unit of work: the fields, then everything that points at the absorbed record, some hundred at a time,
 * then what modules settle.
 */
public final class MergeRun<E extends StoredRecord> implements Merging {

    private static final int RECORDS_AT_ONCE = 500;

    private final RecordType<E> type;
    private final MergeRequest request;
    private final Records records;
    private final List<MergeContributor> contributors;
    private final UnitOfWork work;
    private final Progress progress;
    private long moved;

    public MergeRun(
            RecordType<E> type,
            MergeRequest request,
            Records records,
            List<MergeContributor> contributors,
            UnitOfWork work,
            Progress progress) {
        this.type = type;
        this.request = request;
        this.records = records;
        this.contributors =
                contributors.stream().filter(each -> each.appliesTo(type.id())).toList();
        this.work = work;
        this.progress = progress;
    }

    public StoredMerge run() {
        // In the order of keys, so that two who merge the same records wait for one another instead of both failing.
        Stream.of(survivor(), absorbed())
                .map(RecordRef::id)
                .sorted()
                .forEach(id -> work.entities().find(type.entity(), id, LockModeType.PESSIMISTIC_WRITE));
        Mergeable<E> both = Mergeable.check(type, request.survivor(), request.absorbed(), work);
        StoredMerge merge = StoredMerge.of(survivor(), absorbed(), both.survivorTitle(type), both.absorbedTitle(type));
        new FieldChoices<>(type, both.survivor(), both.absorbed()).apply(request.takes());
        if (!both.absorbed().archived()) {
            both.absorbed().archive(Instant.now().truncatedTo(ChronoUnit.MICROS));
        }
        settleMemory();
        progress.begin(Messages.get("task.moving", merge.absorbedTitle()), 0);
        Pointer.all(work.entities(), records).forEach(this::move);
        CustomPointers.all(records).forEach(this::move);
        contributors.forEach(each -> each.settle(this));
        settleMemory();
        merge.done(work.commit(), moved);
        work.add(merge);
        work.publish(new DomainEvent(
                Merges.MERGED,
                survivor(),
                merge.mergedAt(),
                Map.of("absorbed", absorbed(), "merge", merge.id().toString())));
        return merge;
    }

    private void settleMemory() {
        work.entities().flush();
        work.entities().clear();
    }

    private void move(Pointer pointer) {
        EntityManager entities = work.entities();
        UUID after = new UUID(0, 0);
        List<? extends StoredRecord> page;
        do {
            page = pointer.page(entities, absorbed(), after, RECORDS_AT_ONCE);
            for (StoredRecord record : page) {
                after = record.id();
                move(record, pointer.required(), target -> pointer.point(record, target));
            }
            settleMemory();
            progress.check();
            progress.worked(moved);
        } while (page.size() == RECORDS_AT_ONCE);
    }

    private void move(CustomPointers<?> pointers) {
        Optional<ListRow> after = Optional.empty();
        List<ListRow> page;
        do {
            page = pointers.page(absorbed(), after, RECORDS_AT_ONCE, progress);
            for (StoredRecord record : work.findAll(pointers.entity(), CustomPointers.keys(page))) {
                move(record, pointers.field().is(Use.REQUIRED), target -> pointers.point(record, target));
            }
            settleMemory();
            progress.check();
            progress.worked(moved);
            after = page.isEmpty() ? after : Optional.of(page.getLast());
        } while (page.size() == RECORDS_AT_ONCE);
    }

    private void move(StoredRecord record, boolean required, Consumer<RecordRef> point) {
        RecordRef ref = record.ref();
        if (ref.equals(survivor())) {
            if (!required) {
                point.accept(null);
            }
        } else if (!ref.equals(absorbed()) && contributors.stream().noneMatch(each -> each.stays(record, this))) {
            point.accept(survivor());
            moved++;
        }
    }

    @Override
    public RecordRef survivor() {
        return request.survivor();
    }

    @Override
    public RecordRef absorbed() {
        return request.absorbed();
    }

    @Override
    public StoredRecord survivingRecord() {
        return found(survivor());
    }

    @Override
    public StoredRecord absorbedRecord() {
        return found(absorbed());
    }

    private StoredRecord found(RecordRef record) {
        return work.find(record).orElseThrow(() -> new RefusedException(Messages.get("refused.gone", record)));
    }

    @Override
    public UnitOfWork work() {
        return work;
    }
}
