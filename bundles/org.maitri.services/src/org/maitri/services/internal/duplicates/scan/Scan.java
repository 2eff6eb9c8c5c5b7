package org.maitri.services.internal.duplicates.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Counts;
import org.maitri.services.internal.duplicates.model.Face;
import org.maitri.services.internal.duplicates.model.Learning;
import org.maitri.services.internal.duplicates.model.LongList;
import org.maitri.services.internal.duplicates.model.Model;
import org.maitri.services.internal.duplicates.model.Verdict;

/** Compares all records that share a key of any pass. */
public final class Scan {

    /** Pairs below are not kept. */
    public static final double LEAST = 0.2;

    private static final int RECENT = 1 << 18;

    private final SketchFile sketches;
    private final Shape shape;
    private final Threads workers;
    private final Progress progress;
    private final int most;

    public Scan(SketchFile sketches, Shape shape, Threads workers, Progress progress) {
        this.sketches = sketches;
        this.shape = shape;
        this.workers = workers;
        this.progress = progress;
        this.most = mostOf(sketches.size());
    }

    /** How many records of one key are compared with one another: the fewer records, the more time there is. */
    static int mostOf(int records) {
        return Math.clamp(400_000L / Math.max(1, records), 30, 100);
    }

    /** The model learnt from all records, and the pairs it found. */
    public record Result(Model model, Found found) {}

    /** @param keys takes in the keys of each space, by which later records find theirs */
    public Result run(Consumer<LongList> keys) {
        Model model = new Learning(sketches, shape, progress::check).strangers();
        List<KeySpace> spaces = KeySpace.of(model);
        learn(model, spaces);
        List<Found.Part> parts = new ArrayList<>();
        int bits = sketches.bits();
        List<Counts> frequent = new ArrayList<>();
        for (KeySpace space : spaces) {
            Blocks blocks = Blocks.of(Pass.alone(space), sketches, workers);
            frequent.add(blocks.frequent(most));
            keys.accept(blocks.entries());
            if (space.standsAlone()) {
                parts.addAll(compare(blocks, model));
            }
        }
        for (int i = 0; i < spaces.size(); i++) {
            for (int j = i; j < spaces.size(); j++) {
                boolean useful = i == j
                        ? spaces.get(i).pairsUp()
                        : spaces.get(i).combines() && spaces.get(j).combines();
                if (useful && frequent.get(i).size() > 0 && frequent.get(j).size() > 0) {
                    progress.check();
                    Pass pass = Pass.together(spaces.get(i), frequent.get(i), spaces.get(j), frequent.get(j), bits);
                    parts.addAll(compare(Blocks.of(pass, sketches, workers), model));
                }
            }
        }
        return new Result(model, Found.of(parts));
    }

    private List<Found.Part> compare(Blocks blocks, Model model) {
        return workers.each(blocks.entries().size(), (from, to) -> {
            Found.Part part = new Found.Part();
            Faces faces = new Faces(sketches, model);
            Verdict verdict = model.verdict();
            long[] recent = new long[RECENT];
            blocks.each(from, to, most, (records, count) -> {
                progress.check();
                for (int i = 0; i < count; i++) {
                    Face one = faces.get(records[i]);
                    for (int j = i + 1; j < count; j++) {
                        long pair = (long) records[i] << 32 | records[j];
                        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> 46);
                        if (recent[place] != pair) {
                            recent[place] = pair;
                            model.judge(one, faces.get(records[j]), verdict);
                            if (verdict.score() >= LEAST) {
                                part.add(records[i], records[j], verdict.score());
                            }
                        }
                    }
                }
            });
            return part;
        });
    }

    /** Learns from a part of the candidates, a little more precisely each time. */
    private void learn(Model model, List<KeySpace> spaces) {
        Sample sample = new Sample(sketches, model, most);
        for (KeySpace space : spaces) {
            if (space.standsAlone()) {
                sample.take(Blocks.of(Pass.alone(space), sketches, workers));
            }
        }
        sample.settle();
        Learning learning = new Learning(sketches, shape, progress::check);
        for (int round = 0; round < 3; round++) {
            learning.twins(model, sample);
        }
    }
}
