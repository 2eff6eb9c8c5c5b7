package org.maitri.services.internal.attention;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Where the clocks of a customer may stand.
 *
 * @param all at least one; several where only the country is known and it has several
 * @param explanation how that is known, as a sentence
 */
record Zones(List<ZoneId> all, String explanation) {

    Zones {
        all = List.copyOf(all);
    }

    /** Whether all clocks show the same at a moment, as those of Berlin and Büsingen do. */
    boolean tellOneTime(Instant at) {
        return all.stream()
                        .map(zone -> zone.getRules().getOffset(at))
                        .distinct()
                        .count()
                == 1;
    }
}
