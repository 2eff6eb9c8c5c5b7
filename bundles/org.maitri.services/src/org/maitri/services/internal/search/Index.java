package org.maitri.services.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.SearchHit;

/** The index of the open profile: asked by any thread, brought up to date by one at a time, replaced when it is damaged. */
public final class Index implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Index.class.getName());

    private final Database database;
    private final Records records;
    private final Optional<Path> folder;
    private final ReentrantLock updating = new ReentrantLock();
    private IndexStore store;
    private boolean closed;

    public Index(Database database, Records records, Optional<Path> folder) {
        this.database = database;
        this.records = records;
        this.folder = folder;
    }

    /** The best hits of each type, best first; those that are only written alike if there are no others. */
    public List<SearchHit> find(String text, Set<String> types, int limit, Progress progress) {
        return types.isEmpty() ? List.of() : find(text, Question.ofTypes(types), limit, progress);
    }

    /** The best hits of each type. @param among which records are looked at */
    List<SearchHit> find(String text, Query among, int limit, Progress progress) {
        Question question = new Question(text);
        if (question.isEmpty() || limit < 1) {
            return List.of();
        }
        IndexStore asked = null;
        try {
            asked = store();
            return asked.ask(searcher -> {
                BestOfEach best = BestOfEach.ofTheNewest(limit, progress);
                List<BestOfEach.Best> found = searcher.search(question.exactly(among), best);
                if (best.leftSomeOut()) {
                    found = searcher.search(question.atTheStart(among), best);
                }
                if (found.isEmpty()) {
                    found = searcher.search(question.roughly(among), BestOfEach.ofAll(limit, progress));
                }
                return hits(found, question, searcher);
            });
        } catch (IOException | UncheckedIOException | AlreadyClosedException failed) {
            LOG.log(Level.WARNING, "The search could not be asked", failed);
            discard(asked, failed);
            return List.of();
        }
    }

    /** The records of each type that share most with a text. */
    public List<SearchHit> alike(String text, Set<String> types, int limit, Progress progress) {
        Resemblance resemblance = new Resemblance(text);
        if (resemblance.isEmpty() || types.isEmpty() || limit < 1) {
            return List.of();
        }
        IndexStore asked = null;
        try {
            asked = store();
            return asked.ask(searcher -> hits(
                    searcher.search(resemblance.query(types), BestOfEach.ofAll(limit, progress)),
                    new Question(""),
                    searcher));
        } catch (IOException | UncheckedIOException | AlreadyClosedException failed) {
            LOG.log(Level.WARNING, "The search could not be asked", failed);
            discard(asked, failed);
            return List.of();
        }
    }

    private static List<SearchHit> hits(List<BestOfEach.Best> found, Question question, IndexSearcher searcher)
            throws IOException {
        Marks marks = new Marks(question);
        StoredFields stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (BestOfEach.Best best : found) {
            Document document = stored.document(best.document());
            String title = document.get(Documents.SHOWN_TITLE);
            String excerpt = marks.excerpt(document.get(Documents.SHOWN_TEXT));
            hits.add(new SearchHit(
                    RecordRef.parse(document.get(Documents.REF)),
                    title,
                    document.get(Documents.SHOWN_SUBTITLE),
                    excerpt,
                    marks.in(title),
                    marks.in(excerpt),
                    best.score()));
        }
        return List.copyOf(hits);
    }

    /** Takes in everything that was committed so far. */
    public void follow(Progress progress) {
        update(indexer -> indexer.follow(progress));
    }

    public void rebuild(Progress progress) {
        update(indexer -> indexer.rebuild(progress));
    }

    private interface Update {
        void with(Indexer indexer) throws IOException;
    }

    private void update(Update update) {
        updating.lock();
        try {
            IndexStore used = store();
            try {
                update.with(new Indexer(database, records, used));
            } catch (IOException | UncheckedIOException | AlreadyClosedException failed) {
                if (!discard(used, failed)) {
                    throw failed;
                }
                update.with(new Indexer(database, records, store()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            updating.unlock();
        }
    }

    private synchronized IndexStore store() {
        if (closed) {
            throw new IllegalStateException("The search is closed");
        }
        if (store == null) {
            store = IndexStore.open(folder);
        }
        return store;
    }

    /** Lets go of an index that is broken, so that it is opened, and if need be built, again. */
    private synchronized boolean discard(IndexStore broken, Exception failure) {
        boolean damaged = IndexStore.isDamage(failure);
        if (closed || broken == null || store != broken || !damaged && !(failure instanceof AlreadyClosedException)) {
            return !closed && broken != null && store != broken;
        }
        LOG.log(Level.INFO, "The search index is opened again", failure);
        if (damaged) {
            store.destroy();
        } else {
            store.abandon();
        }
        store = null;
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (store != null) {
            try {
                store.close();
            } catch (IOException failed) {
                LOG.log(Level.INFO, "The search index was not closed properly", failed);
            }
            store = null;
        }
    }
}
