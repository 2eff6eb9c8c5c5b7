package org.maitri.ui.internal.list;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.maitri.ui.FieldText;
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
        List<Field<?>> fields = new ArrayList<>();
        columns.shown().stream()
                .map(Columns.Column::field)
                .filter(field -> field.kind().equals(FieldKind.MONEY))
                .forEach(fields::add);
        return fields;
    }

    /** What amounts are added up of: one field in one currency, blank where it is not known. */
    record Addend(Field<?> field, String currency) {}

    static Map<Addend, BigDecimal> of(List<Field<?>> fields, List<ListRow> rows) {
        Map<Addend, BigDecimal> sums = new LinkedHashMap<>();
        add(sums, fields, rows);
        return sums;
    }

    private static void add(Map<Addend, BigDecimal> sums, List<Field<?>> fields, List<ListRow> rows) {
        for (ListRow row : rows) {
            for (Field<?> field : fields) {
                if (row.value(field.id()) instanceof BigDecimal amount) {
                    sums.merge(new Addend(field, FieldText.currency(field, row)), amount, BigDecimal::add);
                }
            }
        }
    }

    /** Adds up all rows in the background; asking for something else forgets it. */
    void all(Chosen chosen, List<Field<?>> fields, Consumer<Map<Addend, BigDecimal>> then) {
        stop();
        if (!fields.isEmpty()) {
            running = Background.work(Messages.get("list.adding"), progress -> sum(chosen, fields, progress))
                    .then(then)
                    .start(owner);
        }
    }

    private Map<Addend, BigDecimal> sum(Chosen chosen, List<Field<?>> fields, Progress progress) {
        Map<Addend, BigDecimal> sums = new LinkedHashMap<>();
        chosen.rows(records, progress, rows -> add(sums, fields, rows));
        return sums;
    }

    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
