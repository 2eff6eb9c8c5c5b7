package org.maitri.services.internal.imports.running;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Knows the rows that were imported before, a batch at a time. A row of an import that was undone is as good as new, and so
 * is one that says what was true before a later import said otherwise.
 */
final class SeenRows {

    private static final int ASKED_AT_ONCE = 100;

    private final UnitOfWork work;
    private final Journal journal;
    private final long now;
    /** Whether rows of this kind were ever imported: otherwise there is nothing to ask for. */
    private final boolean imported;

    private final Map<UUID, Boolean> undone = new HashMap<>();
    private final Map<UUID, ImportedRow> batch = new HashMap<>();
    private final Map<UUID, Long> latest = new HashMap<>();
    private final Map<UUID, Set<ImportedRow>> heard = new HashMap<>();
    private final FreshRows fresh = new FreshRows();
    private Boolean alongBefore;
    private long alongNow;

    /** @param now this import's place in time */
    SeenRows(UnitOfWork work, Journal journal, String recordType, long now) {
        this.work = work;
        this.journal = journal;
        this.now = now;
        imported = any(work, recordType);
    }

    /** Whether rows of a kind were ever imported. */
    static boolean any(UnitOfWork work, String recordType) {
        return !work.entities()
                .createQuery("select r.fingerprint from ImportedRow r where r.recordType = :type", UUID.class)
                .setParameter("type", recordType)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param newestOnly whether a row counts as seen only if nothing newer was imported into its record */
    void load(Collection<UUID> fingerprints, boolean newestOnly) {
        if (!imported) {
            return;
        }
        Set<UUID> records = new HashSet<>();
        Set<UUID> commits = new HashSet<>();
        for (List<UUID> some : chunks(fingerprints)) {
            for (ImportedRow row : query("select r from ImportedRow r where r.fingerprint in :some", ImportedRow.class)
                    .setParameter("some", some)
                    .getResultList()) {
                batch.put(row.fingerprint(), row);
                records.add(row.recordId());
                commits.add(row.commitId());
            }
        }
        learnUndone(commits);
        if (newestOnly) {
            chunks(records).forEach(this::loadLatest);
        }
    }

    private void loadLatest(List<UUID> records) {
        List<Object[]> imports = query(
                        "select r.recordId, r.commitId, max(r.imported) from ImportedRow r"
                                + " where r.recordId in :records group by r.recordId, r.commitId",
                        Object[].class)
                .setParameter("records", records)
                .getResultList();
        learnUndone(imports.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet()));
        for (Object[] row : imports) {
            if (!undone.get((UUID) row[1])) {
                latest.merge((UUID) row[0], ((Number) row[2]).longValue(), Math::max);
            }
        }
    }

    private <T> TypedQuery<T> query(String text, Class<T> result) {
        return work.entities().createQuery(text, result).setFlushMode(FlushModeType.COMMIT);
    }

    /** Few at a time: databases compare each row they find with all that were asked for. */
    private static List<List<UUID>> chunks(Collection<UUID> all) {
        List<UUID> list = List.copyOf(all);
        List<List<UUID>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += ASKED_AT_ONCE) {
            chunks.add(list.subList(from, Math.min(from + ASKED_AT_ONCE, list.size())));
        }
        return chunks;
    }

    private void learnUndone(Set<UUID> commits) {
        Set<UUID> unknown = new HashSet<>(commits);
        unknown.removeAll(undone.keySet());
        if (!unknown.isEmpty()) {
            Set<UUID> takenBack = journal.undone(unknown);
            unknown.forEach(commit -> undone.put(commit, takenBack.contains(commit)));
        }
    }

    /** What the row became; null if it is new. */
    ImportedRow valid(UUID fingerprint) {
        ImportedRow row = batch.get(fingerprint);
        return row == null || undone.getOrDefault(row.commitId(), false) ? null : row;
    }

    boolean isCurrent(ImportedRow row) {
        return row.imported() == now
                || !fresh.has(row.recordId()) && row.imported() >= latest.getOrDefault(row.recordId(), row.imported());
    }

    /** The row said nothing new. */
    void heard(ImportedRow row) {
        heard.computeIfAbsent(row.recordId(), id -> new HashSet<>()).add(row);
    }

    /** A record that a row described along. */
    ImportedRow along(UUID fingerprint) {
        ImportedRow row = batch.get(fingerprint);
        if (row == null && mayKnowAlong()) {
            row = work.entities().find(ImportedRow.class, fingerprint);
            if (row != null) {
                batch.put(fingerprint, row);
                learnUndone(Set.of(row.commitId()));
            }
        }
        return valid(fingerprint);
    }

    /** Saves a query for each new record where there is nothing to find, as in a first import. */
    private boolean mayKnowAlong() {
        if (alongBefore == null) {
            alongBefore = !query("select r.fingerprint from ImportedRow r where r.imported = 0", UUID.class)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
        }
        return alongBefore || alongNow > FreshRows.MANY;
    }

    void remember(UUID fingerprint, String recordType, UUID record) {
        store(fingerprint, recordType, record, now);
        latest.put(record, now);
        // What was said before in this file is as new as what was said now.
        heard.getOrDefault(record, Set.of()).forEach(row -> row.became(record, row.commitId(), now));
    }

    void rememberAlong(UUID fingerprint, String recordType, UUID record) {
        store(fingerprint, recordType, record, 0);
        alongNow++;
    }

    private void store(UUID fingerprint, String recordType, UUID record, long time) {
        ImportedRow row = batch.get(fingerprint);
        if (row == null) {
            row = new ImportedRow(fingerprint, recordType);
            row.became(record, work.commit(), time);
            fresh.add(row);
        } else {
            row.became(record, work.commit(), time);
        }
    }

    /** Forgets the batch; it is in the database. */
    void endBatch() {
        batch.clear();
        latest.clear();
        heard.clear();
        fresh.writeIfMany(work);
    }

    /** Everything is to be in the database. */
    void end() {
        fresh.write(work);
    }
}
