package org.maitri.services.internal.attention;

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
}
