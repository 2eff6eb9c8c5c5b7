package org.maitri.services.internal.imports.running;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.Table;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;

/** Finds or makes what something describes along, without a file around it. */
public final class Referral {

    private final Records records;
    private final Journal journal;
    private final List<ImportContributor<?>> contributors;

    public Referral(Records records, Journal journal, List<ImportContributor<?>> contributors) {
        this.records = records;
        this.journal = journal;
        this.contributors = contributors;
    }

    public Optional<RecordRef> refer(String role, Map<String, Object> described, UnitOfWork work) {
        RowValues values = new RowValues(0);
        described.forEach((target, value) -> values.put(target, target, value));
        SeenRows seen = new SeenRows(work, journal, role, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
        References references = new References(records, contributors, seen);
        RowContext context = new RowContext(work, "", "", ZoneId.systemDefault(), new Tally(), references);
        context.begin(new Table.Row(0, List.of(), List.of(), null));
        Optional<RecordRef> found = context.refer(role, values);
        context.take();
        seen.end();
        return found;
    }
}
