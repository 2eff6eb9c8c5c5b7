package org.maitri.services.internal.segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;

/** Segments and snapshots in the database. */
public final class Saved {

    private static final int PAGE = 1000;

    private final Database database;
    private final Records records;
    private final Access access;

    public Saved(Database database, Records records, Access access) {
        this.database = database;
        this.records = records;
        this.access = access;
    }

    public List<Segment> all(Progress progress) {
        access.require(Segment.TYPE + ".read");
        return database.read(
                work -> segments(work).stream().map(StoredSegment::segment).toList(), progress);
    }

    private static List<StoredSegment> segments(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from StoredSegment s where s.archivedAt is null order by s.name, s.id",
                        StoredSegment.class)
                .getResultList();
    }

    private static List<Snapshot> snapshots(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from SegmentSnapshot s where s.archivedAt is null order by s.takenAt desc, s.id desc",
                        Snapshot.class)
                .getResultList();
    }

    public Segment find(String wanted, Progress progress) {
        access.require(Segment.TYPE + ".read");
        return database.read(
                work -> {
                    List<StoredSegment> all = segments(work);
                    List<StoredSegment> found = named(all, wanted, StoredSegment::name);
                    if (found.size() > 1) {
                        throw new RefusedException(Messages.get("segment.several", wanted, refs(found)));
                    }
                    return found.stream()
                            .findFirst()
                            .map(StoredSegment::segment)
                            .orElseThrow(() -> new RefusedException(
                                    Messages.get("segment.none", wanted, names(all, StoredSegment::name))));
                },
                progress);
    }

    public RecordRef findSnapshot(String wanted, Progress progress) {
        access.require(Segment.SNAPSHOT + ".read");
        return database.read(
                work -> {
                    List<Snapshot> all = snapshots(work);
                    return named(all, wanted, Snapshot::name).stream()
                            .findFirst()
                            .map(StoredRecord::ref)
                            .orElseThrow(() -> new RefusedException(
                                    Messages.get("snapshot.none", wanted, names(all, Snapshot::name))));
                },
                progress);
    }

    private static <E extends StoredRecord> List<E> named(List<E> all, String wanted, Function<E, String> name) {
        String text = wanted.strip();
        List<E> exact = all.stream()
                .filter(each -> each.ref().toString().equals(text)
                        || each.id().toString().equals(text)
                        || text.equals(name.apply(each)))
                .toList();
        return !exact.isEmpty()
                ? exact
                : all.stream()
                        .filter(each -> text.equalsIgnoreCase(name.apply(each)))
                        .toList();
    }

    private static String refs(List<StoredSegment> found) {
        return found.stream().map(each -> each.ref().toString()).collect(Collectors.joining(", "));
    }

    private static <E> String names(List<E> all, Function<E, String> name) {
        return all.isEmpty() ? "-" : all.stream().map(name).distinct().collect(Collectors.joining(", "));
    }

    public Expression audience(RecordRef record, Progress progress) {
        access.require(record.type() + ".read");
        return database.read(
                work -> work.find(record)
                        .<Expression>map(found -> switch (found) {
                            case StoredSegment segment -> segment.expression();
                            case Snapshot snapshot -> among(snapshot.ref());
                            default -> null;
                        })
                        .orElseThrow(() -> new RefusedException(Messages.get("audience.none", record))),
                progress);
    }

    private static Expression among(RecordRef snapshot) {
        return new Expression.Says(OwnCriteria.SNAPSHOT, List.of(snapshot.toString()));
    }

    /** What the segment of a snapshot asks for now; what it asked for then, if it is gone. */
    public Expression liveOf(RecordRef snapshot, Progress progress) {
        return database.read(
                work -> {
                    Snapshot taken = work.find(Snapshot.class, snapshot.id())
                            .orElseThrow(() -> new RefusedException(Messages.get("audience.none", snapshot)));
                    return Optional.ofNullable(taken.segmentId())
                            .flatMap(id -> work.find(StoredSegment.class, id))
                            .map(StoredSegment::expression)
                            .orElseGet(taken::expression);
                },
                progress);
    }

    public RecordRef define(String name, String description, Expression expression, Progress progress) {
        access.require(Segment.TYPE + ".write");
        if (name == null || name.isBlank()) {
            throw new RefusedException(Messages.get("segment.name.blank"));
        }
        return database.write(
                Messages.get("segment.define", name),
                work -> {
                    List<StoredSegment> found = named(segments(work), name, StoredSegment::name);
                    if (found.size() > 1) {
                        throw new RefusedException(Messages.get("segment.several", name, refs(found)));
                    }
                    StoredSegment segment = found.isEmpty() ? fresh(name, work) : found.getFirst();
                    segment.ask(expression);
                    if (description != null && !description.isBlank()) {
                        segment.setDescription(description);
                    }
                    return segment.ref();
                },
                progress);
    }

    public void change(RecordRef segment, Expression expression, Progress progress) {
        access.require(Segment.TYPE + ".write");
        database.write(
                Messages.get("segment.change"),
                work -> {
                    work.find(StoredSegment.class, segment.id())
                            .orElseThrow(() -> new RefusedException(Messages.get("audience.none", segment)))
                            .ask(expression);
                    return null;
                },
                progress);
    }

    private static StoredSegment fresh(String name, UnitOfWork work) {
        StoredSegment segment = new StoredSegment();
        segment.setName(name.strip());
        segment.setOwner(work.actor());
        return work.add(segment);
    }

    /** @param conditions what customers of each type have to meet */
    public RecordRef snapshot(
            Segment segment, String name, Map<RecordType<?>, Condition> conditions, Progress progress) {
        access.require(Segment.SNAPSHOT + ".write");
        String called = name == null || name.isBlank() ? segment.name() : name.strip();
        return database.write(
                Messages.get("segment.snapshot", called),
                work -> {
                    Snapshot snapshot = work.add(Snapshot.of(segment, called));
                    UUID id = snapshot.id();
                    long members = 0;
                    for (Map.Entry<RecordType<?>, Condition> each : conditions.entrySet()) {
                        members += copy(id, each.getKey(), each.getValue(), members, work, progress);
                    }
                    work.find(Snapshot.class, id).orElseThrow().took(members);
                    return new RecordRef(Segment.SNAPSHOT, id);
                },
                progress);
    }

    private long copy(
            UUID snapshot, RecordType<?> type, Condition condition, long before, UnitOfWork work, Progress progress) {
        ListQuery next = ListQuery.of(type, PAGE).meeting(condition);
        long members = 0;
        List<ListRow> rows;
        do {
            progress.check();
            rows = records.page(next, progress);
            rows.forEach(row -> work.add(Member.of(snapshot, row.record())));
            members += rows.size();
            progress.worked(before + members);
            work.entities().flush();
            work.entities().clear();
            if (!rows.isEmpty()) {
                next = next.after(rows.getLast().cursor());
            }
        } while (rows.size() == PAGE);
        return members;
    }
}
