package org.maitri.services.internal.duplicates.scan;

import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.model.Counts;
import org.maitri.services.internal.duplicates.model.Hash;
import org.maitri.services.internal.duplicates.model.LongList;

/**
 * One way to bring records together: by the keys of one space, or, where those are too frequent, by the keys of two spaces
 * at once.
 */
final class Pass {

    private static final int MOST_COMBINED = 6;

    private final KeySpace first;
    private final KeySpace second;
    private final Counts frequentFirst;
    private final Counts frequentSecond;
    private final int bits;

    private Pass(KeySpace first, KeySpace second, Counts frequentFirst, Counts frequentSecond, int bits) {
        this.bits = bits;
        this.first = first;
        this.second = second;
        this.frequentFirst = frequentFirst;
        this.frequentSecond = frequentSecond;
    }

    static Pass alone(KeySpace space) {
        return new Pass(space, null, null, null, 0);
    }

    /**
     * @param frequentFirst the keys of the first space that are too frequent alone; the others need no company
     * @param bits by which keys are shorter in the counts
     */
    static Pass together(KeySpace first, Counts frequentFirst, KeySpace second, Counts frequentSecond, int bits) {
        return new Pass(first, second, frequentFirst, frequentSecond, bits);
    }

    /** The keys of a record in this pass. @param spare two lists to work with */
    void keys(Sketch sketch, LongList keys, LongList[] spare) {
        if (second == null) {
            first.keys(sketch, keys);
            return;
        }
        LongList mine = frequent(first, frequentFirst, bits, sketch, spare[0]);
        LongList theirs = first == second ? mine : frequent(second, frequentSecond, bits, sketch, spare[1]);
        int made = 0;
        for (int i = 0; i < mine.size(); i++) {
            for (int j = first == second ? i + 1 : 0; j < theirs.size() && made < MOST_COMBINED; j++) {
                long one = mine.get(i);
                long other = theirs.get(j);
                keys.add(
                        first == second
                                ? Hash.both(Math.min(one, other), Math.max(one, other))
                                : Hash.both(one, other));
                made++;
            }
        }
    }

    private static LongList frequent(KeySpace space, Counts frequent, int bits, Sketch sketch, LongList keys) {
        keys.clear();
        space.wholeKeys(sketch, keys);
        int kept = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (frequent.has(keys.get(i) >>> bits)) {
                keys.array()[kept++] = keys.get(i);
            }
        }
        keys.cutTo(kept);
        return keys;
    }
}
