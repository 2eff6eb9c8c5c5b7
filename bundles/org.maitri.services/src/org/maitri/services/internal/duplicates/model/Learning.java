package org.maitri.services.internal.duplicates.model;

import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/**
 * Learns from the records themselves what agreement and difference say: from pairs drawn by lot how strangers look, from
 * pairs that are beyond doubt without a trait how often one and the same differ in it.
 */
public final class Learning {

    private static final int DRAWN = 150_000;
    private static final int SAMPLED_FOR_KIND = 400;
    private static final double[] LEAST_CHANCE = {0, 1e-4, 3e-4, 1e-3, 0.05};
    private static final double BEYOND_DOUBT = 0.95;
    private static final double TRUST = 40;
    /** Twins and namesakes must not teach that people change their names. */
    private static final double SURPRISE = 1.5;

    private static final double TRUST_IN_UNKNOWN = 6;

    private final SketchFile sketches;
    private final Shape shape;
    private final Runnable check;

    public Learning(SketchFile sketches, Shape shape, Runnable check) {
        this.sketches = sketches;
        this.shape = shape;
        this.check = check;
    }

    /** A model that was learnt before, of the same records. */
    public Model again(Properties learnt) {
        Model model = empty();
        model.read(learnt);
        return model;
    }

    /** A model that knows how strangers look. */
    public Model strangers() {
        Model model = empty();
        draw(model);
        return model;
    }

    private Model empty() {
        List<Trait> traits = shape.traits();
        Frequencies frequencies = Frequencies.of(sketches, shape, check);
        TraitKind[] kinds = new TraitKind[traits.size()];
        for (int trait = 0; trait < kinds.length; trait++) {
            kinds[trait] = shape.isAttribute(trait)
                    ? kindOf(trait, frequencies)
                    : traits.get(trait).kind();
        }
        Model model = new Model(traits, kinds, frequencies, sketches.size());
        for (int trait = 0; trait < kinds.length; trait++) {
            if (frequencies.distinct(trait) > 1) {
                model.alike(trait, shape.isAttribute(trait) ? Usual.ofUnknown() : Usual.of(kinds[trait]));
            }
        }
        return model;
    }

    /** Columns that are nearly always different and hold digits are codes; those with few values are categories. */
    private TraitKind kindOf(int trait, Frequencies frequencies) {
        int present = frequencies.present(trait);
        if (frequencies.distinct(trait) <= Math.max(12, present / 50)) {
            return TraitKind.CATEGORY;
        }
        int[] codes = new int[2];
        sketches.each(0, Math.min(sketches.size(), SAMPLED_FOR_KIND), (number, sketch) -> {
            for (String value : sketch.values(trait)) {
                codes[0]++;
                codes[1] += value.length() >= 4
                                && value.indexOf(' ') < 0
                                && value.chars().anyMatch(Character::isDigit)
                        ? 1
                        : 0;
            }
        });
        return codes[1] * 2 > codes[0] && frequencies.distinct(trait) * 4 > present ? TraitKind.CODE : TraitKind.TEXT;
    }

    private void draw(Model model) {
        int size = sketches.size();
        if (size < 2) {
            return;
        }
        long possible = (long) size * (size - 1) / 2;
        int wanted = (int) Math.min(DRAWN, possible * 4);
        int[][] seen = new int[model.size()][Usual.DEGREES];
        SplittableRandom lot = new SplittableRandom(size);
        Verdict verdict = model.verdict();
        Face[] faces = someFaces(model, lot);
        for (int i = 0; i < wanted; i++) {
            Face one = faces[lot.nextInt(faces.length)];
            Face other = faces[lot.nextInt(faces.length)];
            if (one != other) {
                model.judge(one, other, verdict);
                if (verdict.score < 0.3) {
                    count(verdict, seen);
                }
            }
            if (i % 10_000 == 0) {
                check.run();
            }
        }
        for (int trait = 0; trait < seen.length; trait++) {
            model.chance(trait, chances(seen[trait]));
        }
    }

    private Face[] someFaces(Model model, SplittableRandom lot) {
        int size = sketches.size();
        Face[] faces = new Face[Math.min(size, 3000)];
        for (int i = 0; i < faces.length; i++) {
            Sketch sketch = sketches.get(size <= faces.length ? i : lot.nextInt(size));
            faces[i] = model.face(sketch);
        }
        return faces;
    }

    private static void count(Verdict verdict, int[][] seen) {
        for (int trait = 0; trait < seen.length; trait++) {
            if (verdict.degrees[trait] >= 0 && verdict.degrees[trait] < Usual.DEGREES) {
                seen[trait][verdict.degrees[trait]]++;
            }
        }
    }

    private static double[] chances(int[] seen) {
        double all = 1;
        for (int degree = 0; degree < Usual.DEGREES; degree++) {
            all += seen[degree];
        }
        double[] chances = new double[Usual.DEGREES];
        for (int degree = 0; degree < Usual.DEGREES; degree++) {
            chances[degree] = Math.max(LEAST_CHANCE[degree], seen[degree] / all);
        }
        return chances;
    }

    /** Candidate pairs, and how large a part of all candidates they are. */
    public interface Candidates {
        int count();

        Face first(int index);

        Face second(int index);

        double part();
    }

    /** Learns from candidates how one and the same differ, and how many twins there are. */
    public void twins(Model model, Candidates candidates) {
        int[][] seen = new int[model.size()][Usual.DEGREES];
        double sure = 0;
        Verdict verdict = model.verdict();
        for (int i = 0; i < candidates.count(); i++) {
            if (i % 10_000 == 0) {
                check.run();
            }
            model.judge(candidates.first(i), candidates.second(i), verdict);
            sure += verdict.score;
            for (int trait = 0; trait < seen.length; trait++) {
                byte degree = verdict.degrees[trait];
                if (degree >= 0
                        && degree < Usual.DEGREES
                        && model.score(verdict.sameTotal - verdict.same[trait], verdict.homeTotal - verdict.home[trait])
                                >= BEYOND_DOUBT) {
                    seen[trait][degree]++;
                }
            }
        }
        for (int trait = 0; trait < seen.length; trait++) {
            if (model.alike(trait) != null) {
                model.alike(trait, learnt(trait, model, seen[trait]));
            }
        }
        model.twins(Math.clamp(2 * sure / candidates.part() / Math.max(1, sketches.size()), 0.1, 2));
    }

    private double[] learnt(int trait, Model model, int[] seen) {
        boolean unknown = shape.isAttribute(trait);
        double[] usual = unknown ? Usual.ofUnknown() : Usual.of(model.kind(trait));
        double trust = unknown ? TRUST_IN_UNKNOWN : TRUST;
        double all = 0;
        for (int degree = 0; degree < Usual.DEGREES; degree++) {
            all += seen[degree];
        }
        double[] learnt = new double[Usual.DEGREES];
        for (int degree = 0; degree < Usual.DEGREES; degree++) {
            learnt[degree] = (usual[degree] * trust + seen[degree]) / (trust + all);
        }
        int different = Usual.DEGREES - 1;
        learnt[different] = unknown
                ? Math.max(learnt[different], 0.01)
                : Math.clamp(learnt[different], usual[different] / 2, usual[different] * SURPRISE);
        return learnt;
    }
}
