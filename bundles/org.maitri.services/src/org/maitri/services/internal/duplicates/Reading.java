package org.maitri.services.internal.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.duplicates.compare.Normal;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.scan.Threads;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Reads records and makes sketches of them, some at a time on every core. */
final class Reading<E extends StoredRecord> {

    private static final int PAGE = 500;
    private static final int PAGES_AT_ONCE = 8;

    private final Database database;
    private final RecordType<E> type;
    private final DuplicateContributor<E> contributor;
    private final Normal normal;

    private record Drawn(List<UUID> ids, List<Sketch> sketches) {}

    Reading(Database database, RecordType<E> type, DuplicateContributor<E> contributor, Normal normal) {
        this.database = database;
        this.type = type;
        this.contributor = contributor;
        this.normal = normal;
    }

    /** Writes the sketches of all records in the order of their keys. */
    void all(SketchFile.Writer out, Shape shape, Threads threads, Progress progress) {
        long total = database.read(this::count, progress);
        progress.begin(Messages.get("reading", type.pluralLabel()), total);
        UUID last = new UUID(0, 0);
        long done = 0;
        while (true) {
            progress.check();
            UUID from = last;
            List<UUID> ids = database.read(work -> after(from, work), progress);
            if (ids.isEmpty()) {
                return;
            }
            for (Drawn drawn : threads.all(tasks(ids, shape, progress))) {
                append(drawn, out);
            }
            last = ids.getLast();
            done += ids.size();
            progress.worked(done);
        }
    }

    private List<Callable<Drawn>> tasks(List<UUID> ids, Shape shape, Progress progress) {
        List<Callable<Drawn>> tasks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + PAGE));
            tasks.add(() -> drawn(some, shape, progress));
        }
        return tasks;
    }

    private Drawn drawn(List<UUID> ids, Shape shape, Progress progress) {
        Map<UUID, Portrait> portraits = database.read(work -> contributor.portraits(ids, work), progress);
        List<UUID> kept = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        for (UUID id : ids) {
            Portrait portrait = portraits.get(id);
            if (portrait != null) {
                kept.add(id);
                sketches.add(Sketch.of(portrait, shape, normal));
            }
        }
        return new Drawn(kept, sketches);
    }

    private static void append(Drawn drawn, SketchFile.Writer out) {
        try {
            for (int i = 0; i < drawn.ids().size(); i++) {
                out.append(drawn.ids().get(i), drawn.sketches().get(i));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String entity(UnitOfWork work) {
        return work.entities().getMetamodel().entity(type.entity()).getName();
    }

    long count(UnitOfWork work) {
        return work.entities()
                .createQuery("select count(r) from " + entity(work) + " r", Long.class)
                .getSingleResult();
    }

    private List<UUID> after(UUID last, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select r.id from " + entity(work)
                                + " r where r.id > :last and r.archivedAt is null order by r.id",
                        UUID.class)
                .setParameter("last", last)
                .setMaxResults(PAGE * PAGES_AT_ONCE)
                .getResultList();
    }

    /** Which of these are there and not archived. */
    Set<UUID> present(Collection<UUID> ids, Progress progress) {
        Set<UUID> present = new HashSet<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + PAGE));
            present.addAll(database.read(
                    work -> work.entities()
                            .createQuery(
                                    "select r.id from " + entity(work)
                                            + " r where r.id in :ids and r.archivedAt is null",
                                    UUID.class)
                            .setParameter("ids", some)
                            .getResultList(),
                    progress));
        }
        return present;
    }

    /** The sketches of some records; archived and missing ones are absent. */
    Map<UUID, Sketch> some(List<UUID> ids, Shape shape, Progress progress) {
        Map<UUID, Sketch> found = new HashMap<>();
        List<UUID> present = present(ids, progress).stream().toList();
        for (int from = 0; from < present.size(); from += PAGE) {
            Drawn drawn = drawn(present.subList(from, Math.min(present.size(), from + PAGE)), shape, progress);
            for (int i = 0; i < drawn.ids().size(); i++) {
                found.put(drawn.ids().get(i), drawn.sketches().get(i));
            }
        }
        return found;
    }

    Sketch of(E draft, Shape shape) {
        return Sketch.of(contributor.portrait(draft), shape, normal);
    }
}
