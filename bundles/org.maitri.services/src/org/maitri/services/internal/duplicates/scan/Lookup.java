package org.maitri.services.internal.duplicates.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.services.internal.duplicates.index.KeyFile;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.model.LongList;
import org.maitri.services.internal.duplicates.model.Model;

/** Finds the records that share keys with one record, without reading all of them. */
public final class Lookup {

    private static final int MOST_READ = 20_000;
    private static final int MOST_CANDIDATES = 3_000;

    private final KeyFile keys;
    private final List<KeySpace> spaces;
    private final int most;

    public Lookup(KeyFile keys, Model model, int records) {
        this.keys = keys;
        this.spaces = KeySpace.of(model);
        this.most = Scan.mostOf(records);
    }

    /** The keys of a record in all spaces in which a key stands alone. */
    public void keys(Sketch sketch, LongList all) {
        spaces.stream().filter(KeySpace::standsAlone).forEach(space -> space.keys(sketch, all));
    }

    /** Who shares a rare key, or two frequent ones. */
    public Set<Integer> candidates(Sketch sketch) {
        Set<Integer> found = new TreeSet<>();
        Map<Integer, Integer> spacesOf = new HashMap<>();
        LongList wanted = new LongList();
        int[] records = new int[MOST_READ];
        for (int space = 0; space < spaces.size(); space++) {
            wanted.clear();
            spaces.get(space).keys(sketch, wanted);
            for (int i = 0; i < wanted.size() && found.size() < MOST_CANDIDATES; i++) {
                int count = keys.find(space, wanted.get(i), records);
                for (int j = 0; j < count; j++) {
                    if (count <= most && spaces.get(space).standsAlone()) {
                        found.add(records[j]);
                    } else if (count < MOST_READ && spaces.get(space).combines()) {
                        int before = spacesOf.merge(records[j], 1 << Math.min(space, 30), (one, other) -> one | other);
                        if (Integer.bitCount(before) > 1) {
                            found.add(records[j]);
                        }
                    }
                }
            }
        }
        return found;
    }
}
