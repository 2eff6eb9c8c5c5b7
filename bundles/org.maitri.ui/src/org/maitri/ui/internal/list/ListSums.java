package org.maitri.ui.internal.list;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.bulk.Chosen;

/** Adds up the money in the columns of a list, over rows that need not be fetched. UI thread only. */
final class ListSums {

    private final Control owner;
    private final Records records;
    private Background.Running running;

    ListSums(Control owner, Records records) {
        this.owner = owner;
        this.records = records;
    }

    /** The fields of shown columns that hold money. */
    static List<Field<?>> fields(Columns columns) {
        List<Field<?>> fields = new java.util.ArrayList<>();
        columns.shown().stream()
                .map(Columns.Column::field)
                .filter(field -> field.kind().equals(FieldKind.MONEY))
                .forEach(fields::add);
        return fields;
    }

    static Map<Field<?>, BigDecimal> of(List<Field<?>> fields, List<ListRow> rows) {
        Map<Field<?>, BigDecimal> sums = new LinkedHashMap<>();
        fields.forEach(field -> sums.put(field, BigDecimal.ZERO));
        add(sums, rows);
        return sums;
    }

    private static void add(Map<Field<?>, BigDecimal> sums, List<ListRow> rows) {
        for (ListRow row : rows) {
            sums.replaceAll((field, sum) -> row.value(field.id()) instanceof BigDecimal amount ? sum.add(amount) : sum);
        }
    }

    /** Adds up all rows in the background; asking for something else forgets it. */
    void all(Chosen chosen, List<Field<?>> fields, Consumer<Map<Field<?>, BigDecimal>> then) {
        stop();
        if (!fields.isEmpty()) {
            running = Background.work(Messages.get("list.adding"), progress -> sum(chosen, fields, progress))
                    .then(then)
                    .start(owner);
        }
    }

    private Map<Field<?>, BigDecimal> sum(Chosen chosen, List<Field<?>> fields, Progress progress) {
        Map<Field<?>, BigDecimal> sums = of(fields, List.of());
        chosen.rows(records, progress, rows -> add(sums, rows));
        return sums;
    }

    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
