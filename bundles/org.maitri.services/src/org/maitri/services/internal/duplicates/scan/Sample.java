package org.maitri.services.internal.duplicates.scan;

import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Face;
import org.maitri.services.internal.duplicates.model.Learning;
import org.maitri.services.internal.duplicates.model.LongList;
import org.maitri.services.internal.duplicates.model.Model;

/** All candidate pairs of every so-many-eth record. */
final class Sample implements Learning.Candidates {

    private static final int WANTED = 150_000;

    private final LongList pairs = new LongList();
    private final Faces firsts;
    private final Faces seconds;
    private final int every;
    private final int most;

    Sample(SketchFile sketches, Model model, int most) {
        this.firsts = new Faces(sketches, model);
        this.seconds = new Faces(sketches, model);
        this.most = most;
        this.every = Math.max(1, (int) ((long) sketches.size() * most / WANTED));
    }

    void take(Blocks blocks) {
        blocks.each(0, blocks.entries().size(), most, (records, count) -> {
            for (int i = 0; i < count; i++) {
                if (Integer.toUnsignedLong(records[i] * 0x9E3779B9) % every == 0) {
                    for (int j = i + 1; j < count; j++) {
                        pairs.add((long) records[i] << 32 | records[j]);
                    }
                }
            }
        });
    }

    /** Each pair once. */
    void settle() {
        pairs.sort();
        int kept = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (kept == 0 || pairs.get(i) != pairs.get(kept - 1)) {
                pairs.array()[kept++] = pairs.get(i);
            }
        }
        pairs.cutTo(kept);
    }

    @Override
    public int count() {
        return pairs.size();
    }

    @Override
    public Face first(int index) {
        return firsts.get((int) (pairs.get(index) >>> 32));
    }

    @Override
    public Face second(int index) {
        return seconds.get((int) pairs.get(index));
    }

    @Override
    public double part() {
        return 1.0 / every;
    }
}
