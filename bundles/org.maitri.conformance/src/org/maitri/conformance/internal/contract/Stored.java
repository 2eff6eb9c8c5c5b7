package org.maitri.conformance.internal.contract;

import java.util.List;
import java.util.UUID;
import org.maitri.conformance.internal.Examined;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;

/** Records that the sample left. */
final class Stored {

    private static final int SOME = 20;

    private Stored() {}

    static List<UUID> some(RecordType<?> type, Examined examined) {
        return examined.records().page(ListQuery.of(type, SOME), Progress.NONE).stream()
                .map(row -> row.record().id())
                .toList();
    }
}
