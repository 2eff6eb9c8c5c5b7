package org.maitri.services.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.Messages;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Brings the index up to the audit log, in parts small enough for memory to stay flat. Used by one thread at a time. */
final class Indexer {

    private static final int PART = 500;
    private static final int PARTS_A_COMMIT = 40;
    private static final String FORMAT = "4";

    private final Database database;
    private final Records records;
    private final Pages pages;
    private final Documents documents;
    private final IndexStore store;

    /** What is to be put in the place of records; those without a document are taken out. */
    private record Part(Map<RecordRef, Optional<Document>> documents, UUID last) {}

    Indexer(Database database, Records records, IndexStore store) {
        this.database = database;
        this.records = records;
        this.pages = new Pages(records);
        this.documents = new Documents(records);
        this.store = store;
    }

    /** Takes in what was committed since; everything if the index is new, of other record types or of another history. */
    void follow(Progress progress) throws IOException {
        Optional<Position> reached = store.position(shape());
        if (reached.isEmpty()
                || !database.read(work -> new AuditTrail(work.entities()).knows(reached.get()), progress)) {
            rebuild(progress);
            return;
        }
        followFrom(reached.get(), progress);
    }

    /** Begins anew. */
    void rebuild(Progress progress) throws IOException {
        store.clear();
        Position newest = database.read(work -> new AuditTrail(work.entities()).newest(), progress);
        progress.begin(Messages.get("search.indexing"), 0);
        long done = 0;
        for (RecordType<?> type : records.types()) {
            if (type.standalone()) {
                done = takeIn(type, done, progress);
            }
        }
        store.commit(newest, shape());
        store.show();
        followFrom(newest, progress);
    }

    private <E extends StoredRecord> long takeIn(RecordType<E> type, long before, Progress progress)
            throws IOException {
        UUID last = new UUID(0, 0);
        long done = before;
        while (true) {
            progress.check();
            UUID from = last;
            Part part = database.read(work -> part(type, pages.after(type, from, PART, work), work), progress);
            if (part.documents().isEmpty()) {
                return done;
            }
            for (Optional<Document> document : part.documents().values()) {
                if (document.isPresent()) {
                    store.add(document.get());
                }
            }
            last = part.last();
            done += part.documents().size();
            progress.worked(done);
            if (done / PART % PARTS_A_COMMIT == 0) {
                store.show();
            }
        }
    }

    private void followFrom(Position reached, Progress progress) throws IOException {
        Position at = reached;
        int parts = 0;
        long done = 0;
        boolean erased = false;
        while (true) {
            progress.check();
            Position from = at;
            List<AuditTrail.Step> steps =
                    database.read(work -> new AuditTrail(work.entities()).after(from, PART), progress);
            if (steps.isEmpty()) {
                break;
            }
            Set<RecordRef> touched = steps.stream().map(AuditTrail.Step::record).collect(Collectors.toSet());
            for (Part part : database.read(work -> parts(touched, work), progress)) {
                put(part);
            }
            at = steps.getLast().position();
            erased |= steps.stream().anyMatch(AuditTrail.Step::erased);
            if (parts == 1) {
                progress.begin(Messages.get("search.indexing"), 0);
            }
            done += steps.size();
            progress.worked(done);
            if (++parts % PARTS_A_COMMIT == 0) {
                store.commit(at, shape());
                store.show();
            }
        }
        if (erased) {
            store.purge();
        }
        if (!at.equals(reached)) {
            store.commit(at, shape());
        }
        store.show();
    }

    private List<Part> parts(Collection<RecordRef> touched, UnitOfWork work) {
        List<Part> parts = new ArrayList<>();
        pages.found(touched, work).forEach((type, ids) -> parts.add(part(type, ids, work)));
        return parts;
    }

    private <E extends StoredRecord> Part part(RecordType<E> type, Collection<UUID> ids, UnitOfWork work) {
        Part found = part(type, work.findAll(type.entity(), ids), work);
        ids.forEach(id -> found.documents().putIfAbsent(new RecordRef(type.id(), id), Optional.empty()));
        return found;
    }

    private <E extends StoredRecord> Part part(RecordType<E> type, List<E> page, UnitOfWork work) {
        List<E> shown = page.stream().filter(record -> !record.archived()).toList();
        Documents.Around around = documents.around(type, shown, work);
        Map<RecordRef, Optional<Document>> found = new HashMap<>();
        page.forEach(record -> found.put(record.ref(), Optional.empty()));
        shown.forEach(record -> found.put(record.ref(), Optional.of(documents.of(type, record, around, work))));
        return new Part(found, page.isEmpty() ? null : page.getLast().id());
    }

    private void put(Part part) {
        part.documents().forEach((record, document) -> {
            try {
                if (document.isPresent()) {
                    store.put(record, document.get());
                } else {
                    store.remove(record);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /**
     * Changes with the installed record types and what is searched of them: the index is then built anew. Custom fields are
     * left out: a new one has no values, and those it gets are followed.
     */
    private String shape() {
        return FORMAT
                + records.types().stream()
                        .filter(RecordType::standalone)
                        .map(Indexer::shapeOf)
                        .sorted()
                        .collect(Collectors.joining(";", " ", ""));
    }

    private static <E extends StoredRecord> String shapeOf(RecordType<E> type) {
        return type.id()
                + type.fields().stream()
                        .filter(field -> field.is(Field.Use.SEARCHED) && !field.custom() || FieldValues.knows(field))
                        .map(Field::id)
                        .sorted()
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
