package org.maitri.services.internal.imports.running;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts how often rows say the same in one file, in eight bytes a row, so that a million of them cost little. */
final class Occurrences {

    private long[] table = new long[1 << 12];
    private int used;
    private final Map<Long, Long> repeated = new HashMap<>();

    /** How often the row was met, this time included. */
    long of(UUID content) {
        return of(content.getMostSignificantBits() ^ content.getLeastSignificantBits() * 31);
    }

    /** How often what has this hash was met, this time included; too often, if other things have it as well. */
    long of(long anyHash) {
        long hash = anyHash == 0 ? 1 : anyHash;
        if (add(hash)) {
            return 1;
        }
        return repeated.merge(hash, 2L, (before, two) -> before + 1);
    }

    private boolean add(long hash) {
        if (used * 10L > table.length * 6L) {
            grow();
        }
        int at = slot(table, hash);
        if (table[at] == hash) {
            return false;
        }
        table[at] = hash;
        used++;
        return true;
    }

    private static int slot(long[] table, long hash) {
        int at = (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        table = larger;
    }
}
