package org.maitri.ui.internal.merge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.record.Records;
import org.maitri.ui.internal.Services;

/** Records that were merged into others do not come back from the archive alone: their merge is to be undone. */
public final class Absorbed {

    private Absorbed() {}

    /** Touches the database. @throws RefusedException if one of the records was merged into another */
    public static void refuse(Services services, Collection<RecordRef> records) {
        Map<RecordRef, RecordRef> gone = services.find(Merges.class)
                .map(merges -> merges.survivors(records))
                .orElse(Map.of());
        if (!gone.isEmpty()) {
            Map.Entry<RecordRef, RecordRef> first = gone.entrySet().iterator().next();
            Map<RecordRef, String> titles =
                    services.require(Records.class).titles(Set.of(first.getKey(), first.getValue()));
            throw new RefusedException(Messages.get(
                    "restore.absorbed",
                    titles.getOrDefault(first.getKey(), ""),
                    titles.getOrDefault(first.getValue(), "")));
        }
    }
}
