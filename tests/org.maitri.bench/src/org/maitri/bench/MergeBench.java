package org.maitri.bench;

import java.time.Duration;
import java.time.Instant;
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
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

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
        double[] together = new double[ROUNDS];
        double[] apart = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Merges.Merge merge = merges.merge(MergeRequest.of(survivor, absorbed), Progress.NONE);
            long merged = System.nanoTime();
            merges.undo(merge.id(), Progress.NONE);
            if (round >= 0) {
                together[round] = (merged - begin) / 1e6;
                apart[round] = (System.nanoTime() - merged) / 1e6;
            }
        }
        report.note(place + "merge", NOTES, "ms", Timing.sorted(together).median(), Double.NaN);
        report.note(
                place + "merge taken back", NOTES, "ms", Timing.sorted(apart).median(), Double.NaN);
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
