package org.maitri.services.internal.imports.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.maitri.kernel.CancelledException;
import org.maitri.spi.imports.Table;

/** Reads the rows of a file on a thread of its own, a few batches ahead of who takes them into the database. */
final class RowsAhead implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int BATCHES_AHEAD = 4;
    private static final long PATIENCE_MILLIS = 50;
    private static final Batch END = new Batch(List.of(), List.of());

    private final Table table;
    private final RowReader reader;
    private final Identities identities;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private volatile Throwable failed;
    private volatile boolean closed;

    RowsAhead(Table table, RowReader reader, Identities identities) {
        this.table = table;
        this.reader = reader;
        this.identities = identities;
        thread = Thread.ofPlatform().daemon().name("maitri-import-reader").start(this::read);
    }

    private void read() {
        try {
            Batch batch;
            do {
                batch = batch();
                put(batch);
            } while (!closed && !batch.rows().isEmpty());
        } catch (RuntimeException | Error fault) {
            failed = fault;
            put(END);
        }
    }

    private Batch batch() {
        List<ReadRow> rows = new ArrayList<>(BATCH);
        List<Identity> known = new ArrayList<>(BATCH);
        Optional<Table.Row> row = table.next();
        while (row.isPresent()) {
            ReadRow read = reader.read(row.get());
            rows.add(read);
            known.add(identities.of(read));
            row = rows.size() == BATCH ? Optional.empty() : table.next();
        }
        return new Batch(rows, known);
    }

    private void put(Batch batch) {
        try {
            while (!closed && !ready.offer(batch, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException ended) {
            closed = true;
        }
    }

    /** The next rows; none at the end. @throws RuntimeException what reading them threw */
    Batch next() {
        try {
            Batch batch = ready.take();
            if (batch == END) {
                rethrow();
            }
            return batch;
        } catch (InterruptedException ended) {
            throw new CancelledException(ended);
        }
    }

    private void rethrow() {
        if (failed instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failed;
    }

    /** Waits until the file is let go of; an interrupt does not go on from here, the database would not survive it. */
    @Override
    public void close() {
        closed = true;
        while (thread.isAlive()) {
            ready.clear();
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException notYet) {
                closed = true;
            }
        }
    }
}
