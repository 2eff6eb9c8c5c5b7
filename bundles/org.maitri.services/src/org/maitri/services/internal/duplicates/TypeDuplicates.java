package org.maitri.services.internal.duplicates;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.duplicates.compare.Normal;
import org.maitri.services.internal.search.AuditTrail;
import org.maitri.services.internal.search.Pages;
import org.maitri.services.internal.search.Position;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** The duplicates of one record type: the snapshot of the last scan, and what has changed since. */
public final class TypeDuplicates<E extends StoredRecord> implements Closeable {

    /** So few records are soon compared anew. */
    private static final int FEW = 1500;

    /** So many are compared in seconds. */
    public static final int QUICK = 20_000;

    private static final int STEPS = 500;
    /** Who types knows best, so a weaker likeness is worth a look. */
    private static final double WORTH_A_LOOK = 0.3;

    private final Database database;
    private final RecordType<E> type;
    private final DuplicateContributor<E> contributor;
    private final Snapshots snapshots;
    private final Reading<E> reading;
    private final Comparison<E> comparison;
    private final Pages pages;
    private final ReentrantLock working = new ReentrantLock();
    private final ReentrantReadWriteLock showing = new ReentrantReadWriteLock();
    private Snapshot snapshot;
    private Overlay overlay = new Overlay();
    private Position reached = Position.START;

    public TypeDuplicates(
            Database database,
            Records records,
            RecordType<E> type,
            DuplicateContributor<E> contributor,
            Path folder,
            Normal normal) {
        this.database = database;
        this.type = type;
        this.contributor = contributor;
        this.snapshots = new Snapshots(folder, contributor.traits());
        this.reading = new Reading<>(database, type, contributor, normal);
        this.comparison = new Comparison<>(database, type, contributor, reading);
        this.pages = new Pages(records);
        snapshots.newest().ifPresent(this::show);
    }

    private void show(Snapshot taken) {
        showing.writeLock().lock();
        try {
            if (snapshot != null) {
                snapshot.close();
            }
            snapshot = taken;
            overlay = new Overlay();
            reached = taken.position();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            showing.writeLock().unlock();
        }
    }

    /** How many are likely, as far as it is known. */
    public Optional<Long> known() {
        showing.readLock().lock();
        try {
            return snapshot == null
                    ? Optional.empty()
                    : Optional.of(snapshot.likely()
                            + overlay.entries().stream()
                                    .filter(entry -> entry.score() >= Duplicates.LIKELY)
                                    .count());
        } finally {
            showing.readLock().unlock();
        }
    }

    public long scan(Progress progress) {
        working.lock();
        try {
            show(snapshots.take(next -> comparison.write(next, progress)));
            snapshots.deleteOthers();
            return known().orElse(0L);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            working.unlock();
        }
    }

    /** Takes in what was committed since. */
    public long catchUp(Progress progress) {
        working.lock();
        try {
            if (!takeIn(Integer.MAX_VALUE, progress)) {
                return scan(progress);
            }
            return known().orElse(0L);
        } finally {
            working.unlock();
        }
    }

    /** Takes in what was committed since, if that is little. @return whether everything is known now */
    public boolean keepUp(Progress progress) {
        if (!working.tryLock()) {
            return false;
        }
        try {
            if (takeIn(QUICK, progress)) {
                return true;
            }
            if (database.read(reading::count, progress) > QUICK) {
                return false;
            }
            scan(progress);
            return true;
        } finally {
            working.unlock();
        }
    }

    /** Takes in what was changed since the last scan. @return false if all is to be compared anew */
    private boolean takeIn(int limit, Progress progress) {
        if (snapshot == null || !database.read(work -> new AuditTrail(work.entities()).knows(reached), progress)) {
            return false;
        }
        Set<UUID> changed = new LinkedHashSet<>();
        Position at = reached;
        int most = Math.min(limit, Math.max(FEW, snapshot.sketches().size() / 10) - overlay.size());
        while (true) {
            Position from = at;
            List<AuditTrail.Step> steps =
                    database.read(work -> new AuditTrail(work.entities()).after(from, STEPS), progress);
            if (steps.isEmpty()) {
                break;
            }
            if (steps.stream()
                    .anyMatch(step -> step.erased() && step.record().type().equals(type.id()))) {
                return false;
            }
            changed.addAll(ofType(steps, progress));
            at = steps.getLast().position();
            if (changed.size() > most) {
                return false;
            }
        }
        if (!changed.isEmpty()) {
            if (snapshot.sketches().size() <= FEW) {
                return false;
            }
            takeIn(changed, progress);
        }
        reached = at;
        return true;
    }

    /** Drops all that is known; the next look at the pairs finds it anew. */
    public void forget() {
        working.lock();
        try {
            close();
            snapshots.deleteAll();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            working.unlock();
        }
    }

    private Set<UUID> ofType(List<AuditTrail.Step> steps, Progress progress) {
        Set<RecordRef> touched =
                steps.stream().map(AuditTrail.Step::record).collect(Collectors.toCollection(LinkedHashSet::new));
        return database.read(work -> pages.found(touched, work).getOrDefault(type, Set.of()), progress);
    }

    private void takeIn(Set<UUID> changed, Progress progress) {
        var sketches = reading.some(List.copyOf(changed), snapshot.shape(), progress);
        showing.writeLock().lock();
        try {
            overlay.take(changed, sketches, snapshot, progress::check);
        } finally {
            showing.writeLock().unlock();
        }
    }

    /** The pairs from a score on, best first, archived records left out. */
    List<Overlay.Entry> pairs(double least, Set<Pair> without, int limit, Progress progress) {
        List<Overlay.Entry> all = new ArrayList<>();
        showing.readLock().lock();
        try {
            if (snapshot == null) {
                return List.of();
            }
            overlay.entries().stream().filter(entry -> entry.score() >= least).forEach(all::add);
            snapshot.pairs().each(entry -> {
                UUID first = snapshot.sketches().id(entry.first());
                UUID second = snapshot.sketches().id(entry.second());
                if (!overlay.has(first) && !overlay.has(second)) {
                    all.add(new Overlay.Entry(first, second, entry.score(), entry.told()));
                }
                return entry.score() >= least;
            });
        } finally {
            showing.readLock().unlock();
        }
        all.removeIf(entry -> entry.score() < least || without.contains(Pair.of(entry.first(), entry.second())));
        all.sort(Comparator.comparingDouble(Overlay.Entry::score).reversed());
        return present(all, limit, progress);
    }

    private List<Overlay.Entry> present(List<Overlay.Entry> all, int limit, Progress progress) {
        List<Overlay.Entry> kept = new ArrayList<>();
        for (int from = 0; from < all.size() && kept.size() < limit; from += STEPS) {
            List<Overlay.Entry> some = all.subList(from, Math.min(all.size(), from + STEPS));
            Set<UUID> there = reading.present(
                    some.stream()
                            .flatMap(entry -> Stream.of(entry.first(), entry.second()))
                            .collect(Collectors.toSet()),
                    progress);
            some.stream()
                    .filter(entry -> there.contains(entry.first()) && there.contains(entry.second()))
                    .limit(limit - (long) kept.size())
                    .forEach(kept::add);
        }
        return kept;
    }

    /** The pairs that one of these belongs to. */
    List<Overlay.Entry> pairsOf(Collection<UUID> records, Set<Pair> without, int limit, Progress progress) {
        Set<UUID> wanted = Set.copyOf(records);
        List<Overlay.Entry> all = new ArrayList<>(pairs(Duplicates.LIKELY, without, Integer.MAX_VALUE, progress));
        all.removeIf(entry -> !wanted.contains(entry.first()) && !wanted.contains(entry.second()));
        return all.subList(0, Math.min(all.size(), limit));
    }

    /** Who is like a record that is not stored yet. */
    List<Overlay.Entry> like(E draft, int limit, Progress progress) {
        showing.readLock().lock();
        try {
            if (snapshot == null) {
                return List.of();
            }
            List<Overlay.Entry> all = new ArrayList<>(
                    overlay.like(draft.id(), reading.of(draft, snapshot.shape()), snapshot, progress::check));
            all.removeIf(entry -> entry.score() < WORTH_A_LOOK);
            all.sort(Comparator.comparingDouble(Overlay.Entry::score).reversed());
            Set<UUID> there =
                    reading.present(all.stream().map(Overlay.Entry::second).toList(), progress);
            return all.stream()
                    .filter(entry -> there.contains(entry.second()))
                    .limit(limit)
                    .toList();
        } finally {
            showing.readLock().unlock();
        }
    }

    /** The labels of traits by their numbers. */
    List<Trait> traits() {
        showing.readLock().lock();
        try {
            return snapshot == null ? contributor.traits() : snapshot.shape().traits();
        } finally {
            showing.readLock().unlock();
        }
    }

    /** The traits that the module described. */
    public List<Trait> described() {
        return contributor.traits();
    }

    public Map<UUID, Portrait> portraits(Collection<UUID> records, Progress progress) {
        return database.read(work -> contributor.portraits(records, work), progress);
    }

    @Override
    public void close() throws IOException {
        showing.writeLock().lock();
        try {
            if (snapshot != null) {
                snapshot.close();
                snapshot = null;
            }
        } finally {
            showing.writeLock().unlock();
        }
    }
}
