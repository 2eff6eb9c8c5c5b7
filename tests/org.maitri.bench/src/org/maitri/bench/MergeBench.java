package org.maitri.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.maitri.customers.Note;
import org.maitri.customers.Person;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.Database;

/** Two customers of whom much is known become one, and two again. */
final class MergeBench {

    private static final int NOTES = 1000;
    private static final int TURNS = 7;
    private static final int WARM_UP = 2;
    private static final long MOST_NANOS = 20_000_000_000L;

    private final Database database;
    private final Merges merges;
    private final String place;
    private final Report report;

    MergeBench(Database database, Merges merges, String place, Report report) {
        this.database = database;
        this.merges = merges;
        this.place = place;
        this.report = report;
    }

    void run() throws Exception {
        RecordRef survivor = customer("Ada Twice");
        RecordRef absorbed = customer("Ada Twyce");
        double[] together = new double[WARM_UP + TURNS];
        double[] apart = new double[WARM_UP + TURNS];
        long end = System.nanoTime() + MOST_NANOS;
        int done = 0;
        while (done < together.length && (done == 0 || System.nanoTime() < end)) {
            long begin = System.nanoTime();
            Merges.Merge merge = merges.merge(MergeRequest.of(survivor, absorbed), Progress.NONE);
            long merged = System.nanoTime();
            merges.undo(merge.id(), Progress.NONE);
            together[done] = (merged - begin) / 1e6;
            apart[done++] = (System.nanoTime() - merged) / 1e6;
        }
        note("merge", measured(together, done));
        note("merge taken back", measured(apart, done));
    }

    /** The first turns do not count, if there were others. */
    private static Timing measured(double[] millis, int done) {
        return Timing.sorted(Arrays.copyOfRange(millis, Math.min(WARM_UP, done - 1), done));
    }

    private void note(String what, Timing timing) throws IOException {
        report.note(place + what, NOTES, "ms", timing.median(), Double.NaN);
    }

    private RecordRef customer(String name) {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        return database.write("Bench", work -> {
            Person person = new Person();
            person.setName(name);
            RecordRef customer = work.add(person).ref();
            for (int i = 0; i < NOTES; i++) {
                work.add(Note.of(customer, now.minus(Duration.ofHours(i)), "Said something " + i));
            }
            return customer;
        });
    }
}
