package org.maitri.services.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.merge.MergePersonalData;
import org.maitri.services.internal.merge.MergePreviews;
import org.maitri.services.internal.merge.MergeRun;
import org.maitri.services.internal.merge.MergeType;
import org.maitri.services.internal.merge.MergesSchema;
import org.maitri.services.internal.merge.Messages;
import org.maitri.services.internal.merge.Reversal;
import org.maitri.services.internal.merge.StoredMerge;
import org.maitri.services.internal.merge.StoredMerges;
import org.maitri.services.internal.merge.UndoOrder;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Merges records of the open profile. */
@Component
public final class MergeEngine implements Merges {

    private final Database database;
    private final Records records;
    private final Journal journal;
    private final Access access;
    private final List<MergeContributor> contributors;

    @Activate
    public MergeEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Journal journal,
            @Reference Access access,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<MergeContributor> contributors) {
        this.database = database;
        this.records = records;
        this.journal = journal;
        this.access = access;
        this.contributors = List.copyOf(contributors);
    }

    /** What the engine keeps in the database: to be among the schemas a database is opened with. */
    public static SchemaContributor schema() {
        return new MergesSchema();
    }

    /** The record type of merges: to be among the types a database is opened with. */
    public static RecordType<?> type() {
        return new MergeType();
    }

    /** What the engine keeps of persons. */
    public static PersonalDataContributor personalData() {
        return new MergePersonalData();
    }

    private RecordType<?> mergeable(RecordRef survivor, RecordRef absorbed) {
        RecordType<?> type = records.requireType(survivor.type());
        if (!survivor.type().equals(absorbed.type())) {
            throw new RefusedException(Messages.get(
                    "refused.types",
                    type.pluralLabel(),
                    records.requireType(absorbed.type()).pluralLabel()));
        }
        if (survivor.equals(absorbed)) {
            throw new RefusedException(Messages.get("refused.self"));
        }
        if (!type.standalone()) {
            throw new RefusedException(Messages.get("refused.kind", type.pluralLabel()));
        }
        return type;
    }

    @Override
    public MergePreview preview(RecordRef survivor, RecordRef absorbed, Progress progress) {
        RecordType<?> type = mergeable(survivor, absorbed);
        access.require(type.readPermission());
        return new MergePreviews(database, records, access).of(type, survivor, absorbed, progress);
    }

    @Override
    public Merge merge(MergeRequest request, Progress progress) {
        RecordType<?> type = mergeable(request.survivor(), request.absorbed());
        access.require(type.writePermission());
        access.require(records.requireType(StoredMerge.TYPE).writePermission());
        Map<RecordRef, String> titles = records.titles(List.of(request.survivor(), request.absorbed()));
        String label = Messages.get(
                "merge.commit",
                titles.getOrDefault(request.absorbed(), type.label()),
                titles.getOrDefault(request.survivor(), type.label()));
        return database.write(label, work -> run(type, request, work, progress), progress);
    }

    private <E extends StoredRecord> Merge run(
            RecordType<E> type, MergeRequest request, UnitOfWork work, Progress progress) {
        return new MergeRun<>(type, request, records, contributors, work, progress)
                .run()
                .told(work.actor());
    }

    @Override
    public Unmerged undo(UUID id, Progress progress) {
        StoredMerge merge = database.read(work -> work.find(StoredMerge.class, id), progress)
                .orElseThrow(() -> new RefusedException(Messages.get("refused.unknown", id)));
        access.require(records.requireType(merge.survivor().type()).writePermission());
        access.require(records.requireType(StoredMerge.TYPE).writePermission());
        if (merge.archived()) {
            throw new RefusedException(Messages.get("refused.undone", merge.absorbedTitle(), merge.survivorTitle()));
        }
        refuseTooEarly(merge, progress);
        Reversal reversal = new Reversal(merge, database, records, journal);
        Journal.Undone undone = journal.undo(merge.commitId(), reversal, progress);
        tell(merge);
        return new Unmerged(find(id).orElseThrow(), undone.commit(), undone.restored(), reversal.kept());
    }

    private void refuseTooEarly(StoredMerge merge, Progress progress) {
        Optional<StoredMerge> first =
                database.read(work -> new UndoOrder(journal, records, new StoredMerges(work)).before(merge), progress);
        if (first.isPresent()) {
            throw new RefusedException(Messages.get(
                    "refused.first", first.get().absorbedTitle(), first.get().survivorTitle()));
        }
    }

    private void tell(StoredMerge merge) {
        database.change(
                Messages.get("undone.told"),
                work -> work.publish(new DomainEvent(
                        UNMERGED,
                        merge.survivor(),
                        Instant.now(),
                        Map.of("absorbed", merge.absorbed(), "merge", merge.id().toString()))));
    }

    private <T> T ask(Function<StoredMerges, T> question) {
        return database.read(work -> question.apply(new StoredMerges(work)));
    }

    @Override
    public List<Merge> newest(int limit) {
        access.require(records.requireType(StoredMerge.TYPE).readPermission());
        return ask(merges -> told(merges.newest(limit)));
    }

    private static List<Merge> told(List<StoredMerge> merges) {
        return merges.stream().map(StoredMerge::told).toList();
    }

    @Override
    public Optional<Merge> find(UUID merge) {
        return database.read(work -> work.find(StoredMerge.class, merge).map(StoredMerge::told));
    }

    @Override
    public Optional<Merge> ofCommit(UUID commit) {
        return ask(merges -> merges.ofCommit(commit).map(StoredMerge::told));
    }

    @Override
    public Optional<Merge> absorbing(RecordRef record) {
        return ask(merges -> merges.absorbing(record).map(StoredMerge::told));
    }

    @Override
    public List<Merge> survivedBy(RecordRef record) {
        return ask(merges -> told(merges.into(record)));
    }

    @Override
    public Map<RecordRef, RecordRef> survivors(Collection<RecordRef> asked) {
        Map<UUID, UUID> gone =
                ask(merges -> merges.survivors(asked.stream().map(RecordRef::id).toList()));
        Map<RecordRef, RecordRef> survivors = new LinkedHashMap<>();
        new ArrayList<>(asked).forEach(record -> {
            if (gone.containsKey(record.id())) {
                survivors.put(record, new RecordRef(record.type(), gone.get(record.id())));
            }
        });
        return survivors;
    }
}
