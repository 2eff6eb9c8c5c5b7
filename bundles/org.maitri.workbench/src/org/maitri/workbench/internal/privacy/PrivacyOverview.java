package org.maitri.workbench.internal.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;

/**
 * All that the company says about privacy, read at once.
 *
 * @param controller the statement's own texts by heading
 * @param statement the record that holds them; empty while nobody wrote any
 * @param purposes what data are kept for, by heading
 * @param purposeRecords their records by the purpose's name
 * @param kept what the modules keep and what becomes of it
 * @param periods how long each category stays, and what is past its time
 */
record PrivacyOverview(
        Map<String, Object> controller,
        Optional<RecordRef> statement,
        List<Map<String, Object>> purposes,
        Map<String, RecordRef> purposeRecords,
        List<Map<String, Object>> kept,
        List<Privacy.Due> periods) {

    static final String STATEMENT = "privacy.statement";
    static final String PURPOSE = "privacy.purpose";

    /** So many past their time are counted; beyond, the number says "and more". */
    static final int COUNTED = 1000;

    private static final int MOST_PURPOSES = 500;

    static PrivacyOverview read(Privacy privacy, Records records, Progress progress) {
        Map<String, Object> all = privacy.statement();
        Map<String, RecordRef> byName = new HashMap<>();
        rows(PURPOSE, MOST_PURPOSES, records, progress)
                .forEach(row -> byName.put(String.valueOf(row.value("name")), row.record()));
        return new PrivacyOverview(
                all,
                rows(STATEMENT, 1, records, progress).stream()
                        .map(ListRow::record)
                        .findFirst(),
                table(all, "purposes"),
                byName,
                table(all, "kept"),
                privacy.due(COUNTED, progress));
    }

    private static List<ListRow> rows(String type, int limit, Records records, Progress progress) {
        return records.page(ListQuery.of(records.requireType(type), limit), progress);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> table(Map<String, Object> all, String heading) {
        return (List<Map<String, Object>>) all.getOrDefault(heading, List.of());
    }
}
