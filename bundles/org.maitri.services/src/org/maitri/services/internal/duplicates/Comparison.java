package org.maitri.services.internal.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.duplicates.index.KeyFile;
import org.maitri.services.internal.duplicates.index.PairFile;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Verdict;
import org.maitri.services.internal.duplicates.scan.Found;
import org.maitri.services.internal.duplicates.scan.Scan;
import org.maitri.services.internal.duplicates.scan.Threads;
import org.maitri.services.internal.search.AuditTrail;
import org.maitri.services.internal.search.Position;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Compares all records of a type with one another. */
final class Comparison<E extends StoredRecord> {

    private final Database database;
    private final RecordType<E> type;
    private final DuplicateContributor<E> contributor;
    private final Reading<E> reading;

    Comparison(Database database, RecordType<E> type, DuplicateContributor<E> contributor, Reading<E> reading) {
        this.database = database;
        this.type = type;
        this.contributor = contributor;
        this.reading = reading;
    }

    /** Into a folder, as a snapshot. */
    void write(Path folder, Progress progress) throws IOException {
        Position newest = database.read(work -> new AuditTrail(work.entities()).newest(), progress);
        Shape shape = new Shape(contributor.traits(), List.of());
        try (Threads threads = new Threads()) {
            try (SketchFile.Writer out = new SketchFile.Writer(folder.resolve(Snapshot.SKETCHES))) {
                reading.all(out, shape, threads, progress);
            }
            try (SketchFile sketches = SketchFile.open(folder.resolve(Snapshot.SKETCHES));
                    KeyFile.Writer keys = new KeyFile.Writer(folder.resolve(Snapshot.KEYS), sketches.bits())) {
                progress.begin(Messages.get("comparing", type.pluralLabel()), 0);
                Scan.Result result = new Scan(sketches, shape, threads, progress).run(keys::append);
                write(result, sketches, folder.resolve(Snapshot.PAIRS));
                Snapshot.seal(
                        folder,
                        shape,
                        contributor.traits(),
                        newest,
                        result.model(),
                        result.found().count(Duplicates.LIKELY));
            }
        }
    }

    private static void write(Scan.Result result, SketchFile sketches, Path file) throws IOException {
        Found found = result.found();
        Verdict verdict = result.model().verdict();
        try (PairFile.Writer out = new PairFile.Writer(file)) {
            for (int i = 0; i < found.size(); i++) {
                result.model()
                        .judge(
                                result.model().face(sketches.get(found.first(i))),
                                result.model().face(sketches.get(found.second(i))),
                                verdict);
                out.append(new PairFile.Entry(found.first(i), found.second(i), verdict.score(), verdict.told()));
            }
        }
    }
}
