package org.maitri.services.internal.imports.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.reading.CountedTable;
import org.maitri.services.internal.imports.reading.Tables;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Table;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;

/** One import of one file, in one unit of work. */
public final class ImportRun {

    private static final int LEARNED_BETWEEN_CHECKS = 1000;

    /** Ends a dry run: rolls back what was tried. */
    private static final class DryRun extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DryRun() {
            super("dry run", null, false, false);
        }
    }

    private final ImportRequest request;
    private final ImportPlan plan;
    private final Tables tables;
    private final Records records;
    private final Journal journal;
    private final List<ImportContributor<?>> contributors;
    private final ZoneId zone;
    private final Progress progress;
    private RowGuard.Guards guards = RowGuard.Guards.NONE;
    private final Tally tally = new Tally();
    private long skipped;

    public ImportRun(
            ImportRequest request,
            ImportPlan plan,
            Tables tables,
            Records records,
            Journal journal,
            List<ImportContributor<?>> contributors,
            ZoneId zone,
            Progress progress) {
        this.request = request;
        this.plan = plan;
        this.tables = tables;
        this.records = records;
        this.journal = journal;
        this.contributors = contributors;
        this.zone = zone;
        this.progress = progress;
    }

    /** @param wanted who keeps rows out */
    public ImportRun guardedBy(RowGuard.Guards wanted) {
        guards = wanted;
        return this;
    }

    /** @param warnings what is known already and should be told with the result */
    public ImportResult run(Database database, List<String> warnings) {
        warnings.forEach(tally::remark);
        long start = System.nanoTime();
        Path file = request.file();
        String name = file.getFileName().toString();
        try (Table table = tables.open(file, request.sheet());
                Rejects rejects =
                        new Rejects(request.rejects().orElseGet(() -> Rejects.beside(file)), table.columns())) {
            progress.begin(Messages.get("import.reading", name), 0);
            long rows = learn(file);
            plan.requireDecidedDates(file);
            progress.begin(Messages.get("import.task", name), rows);
            Optional<UUID> commit = write(database, table, rejects, name, rows);
            plan.doubts().forEach(tally::remark);
            double seconds = (System.nanoTime() - start) / 1e9;
            return tally.result(skipped, seconds, plan.mapping(), rejects.publish(), commit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the file once to its end, so that what is wrong with it shows before anything is touched. */
    private long learn(Path file) throws IOException {
        try (Table table = tables.open(file, request.sheet())) {
            plan.requireColumnsOf(table, file);
            long rows = 0;
            for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
                plan.learn(row.get());
                if (++rows % LEARNED_BETWEEN_CHECKS == 0) {
                    progress.check();
                }
            }
            return rows;
        }
    }

    private Optional<UUID> write(Database database, Table table, Rejects rejects, String name, long rows) {
        try {
            database.fill(
                    Messages.get("import.label", name),
                    filled(database),
                    rows,
                    work -> {
                        take(table, rejects, work);
                        rejects.complete();
                        if (request.dryRun()) {
                            throw new DryRun();
                        }
                        return null;
                    },
                    progress);
            return database.lastCommit();
        } catch (DryRun tried) {
            return Optional.empty();
        }
    }

    /** Tables that are not looked into while they are filled, but for keys. */
    private Set<Class<?>> filled(Database database) {
        RecordType<?> type = plan.blueprint().type();
        Set<Class<?>> entities = new HashSet<>();
        if (plan.blueprint().contributor().stream().noneMatch(known -> known.asksForRecords(plan.mapping()))) {
            entities.add(type.entity());
        }
        if (!database.read(work -> SeenRows.any(work, type.id()))) {
            entities.add(ImportedRow.class);
        }
        return entities;
    }

    private void take(Table table, Rejects rejects, UnitOfWork work) {
        plan.requireColumnsOf(table, request.file());
        String source = source(request.file());
        SeenRows seen = new SeenRows(
                work, journal, plan.blueprint().type().id(), ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
        References references = new References(records, contributors, seen);
        KeySources keySources = new KeySources(work);
        String keySource = keySources.of(plan.blueprint().type().id(), plan.mapping(), table.columns());
        RowContext context = new RowContext(work, source, keySource, zone, tally, references);
        RowTaker<?> taker = new RowTaker<>(
                plan, work, seen, context, tally, rejects, new RowGuard(guards, work), keySources.fresh());
        Identities identities = new Identities(plan.blueprint().type().id(), source);
        try (RowsAhead ahead = new RowsAhead(table, plan.reader(), identities)) {
            for (Batch batch = ahead.next(); !batch.rows().isEmpty(); batch = ahead.next()) {
                progress.check();
                taker.take(batch);
                progress.worked(tally.read());
            }
        }
        seen.end();
        skipped = table instanceof CountedTable counted ? counted.skipped() : 0;
    }

    /** The file's name without its ending. */
    private static String source(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
