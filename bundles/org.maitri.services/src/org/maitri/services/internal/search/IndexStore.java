package org.maitri.services.internal.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.maitri.kernel.RecordRef;

/**
 * The index on disk. One that cannot be read begins anew; one that another program holds is left to it, and this program
 * keeps its own beside it.
 */
final class IndexStore implements Closeable {

    /** What is asked of a searcher. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private static final Logger LOG = Logger.getLogger(IndexStore.class.getName());
    private static final int BUFFER_MEGABYTES = 16;
    private static final int MOST_PROGRAMS = 8;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexStore(Directory directory, OpenMode mode) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new WordAnalyzer())
                        .setOpenMode(mode)
                        .setIndexSort(Documents.ORDER)
                        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, null);
    }

    static IndexStore open(Optional<Path> folder) {
        try {
            return folder.isPresent()
                    ? onDisk(folder.get())
                    : new IndexStore(new ByteBuffersDirectory(), OpenMode.CREATE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static IndexStore onDisk(Path folder) throws IOException {
        LockObtainFailedException held = null;
        for (int program = 1; program <= MOST_PROGRAMS; program++) {
            Path own = program == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + program);
            Files.createDirectories(own);
            try {
                return onDisk(own, OpenMode.CREATE_OR_APPEND);
            } catch (LockObtainFailedException taken) {
                held = taken;
            } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
                LOG.log(Level.INFO, "The search index in " + own + " cannot be read and is built again", broken);
                empty(own);
                return onDisk(own, OpenMode.CREATE);
            }
        }
        throw held;
    }

    private static IndexStore onDisk(Path folder, OpenMode mode) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new IndexStore(directory, mode);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** Whether a failure says that the index itself is damaged. */
    static boolean isDamage(Throwable failure) {
        return failure instanceof org.apache.lucene.index.CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof NoSuchFileException
                || failure instanceof EOFException
                || failure instanceof FileNotFoundException
                || failure.getCause() != null && isDamage(failure.getCause());
    }

    Optional<Position> position(String shape) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            stored.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Position.fromUserData(data, shape);
    }

    /** Puts a document into an index that has none of its record, which takes less time than {@link #put}. */
    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    void put(RecordRef record, Document document) throws IOException {
        writer.updateDocument(new Term(Documents.REF, record.toString()), document);
    }

    void remove(RecordRef record) throws IOException {
        writer.deleteDocuments(new Term(Documents.REF, record.toString()));
    }

    void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
        writer.commit();
    }

    /** Writes the index again without what was removed: nothing of it stays in its files. */
    void purge() throws IOException {
        writer.commit();
        writer.forceMergeDeletes(true);
        writer.commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    /** Lets what was put and removed be found. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was put and removed, and how far one has followed. */
    void commit(Position position, String shape) throws IOException {
        writer.setLiveCommitData(position.toUserData(shape).entrySet());
        writer.commit();
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes it and removes what is left of it. */
    void destroy() {
        try {
            Optional<Path> folder =
                    directory instanceof FSDirectory disk ? Optional.of(disk.getDirectory()) : Optional.empty();
            abandon();
            if (folder.isPresent()) {
                empty(folder.get());
            }
        } catch (IOException broken) {
            LOG.log(Level.FINE, "A damaged index was not removed", broken);
        }
    }

    /** Closes it as well as that still goes. */
    void abandon() {
        try {
            close();
        } catch (IOException | IllegalStateException broken) {
            LOG.log(Level.FINE, "A broken index was not closed properly", broken);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Directory left = FSDirectory.open(folder)) {
            for (String file : left.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    left.deleteFile(file);
                }
            }
        }
    }

    /** Closes it with what was committed last. */
    @Override
    public void close() throws IOException {
        try (Directory last = directory) {
            searchers.close();
            writer.rollback();
        }
    }
}
