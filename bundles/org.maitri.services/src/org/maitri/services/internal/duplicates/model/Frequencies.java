package org.maitri.services.internal.duplicates.model;

import org.maitri.services.internal.duplicates.compare.Value;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.spi.duplicates.TraitKind;

/** How often the values of each trait, and their words, occur among all records. */
final class Frequencies {

    private static final float RAREST = 0.7f;
    private static final float RAREST_CODE = 0.25f;

    private final Counts[] values;
    private final Counts[] words;
    private final int[] present;
    private final int[] distinct;

    private Frequencies(int traits) {
        values = new Counts[traits];
        words = new Counts[traits];
        present = new int[traits];
        distinct = new int[traits];
    }

    /** Reads the file once for every trait, so that memory holds one trait's values at a time. */
    static Frequencies of(SketchFile sketches, Shape shape, Runnable check) {
        int traits = shape.traits().size();
        Frequencies frequencies = new Frequencies(traits);
        for (int trait = 0; trait < traits; trait++) {
            check.run();
            frequencies.count(sketches, trait);
        }
        return frequencies;
    }

    private void count(SketchFile sketches, int trait) {
        LongList seen = new LongList();
        LongList seenWords = new LongList();
        int[] having = new int[1];
        sketches.each(0, sketches.size(), (number, sketch) -> {
            String[] some = sketch.values(trait);
            having[0] += some.length > 0 ? 1 : 0;
            for (String value : some) {
                seen.add(Hash.of(trait, value));
                if (value.indexOf(' ') >= 0) {
                    for (String word : value.split(" ")) {
                        seenWords.add(Hash.of(trait, word));
                    }
                } else {
                    seenWords.add(Hash.of(trait, value));
                }
            }
        });
        present[trait] = having[0];
        values[trait] = Counts.of(seen.array(), seen.size(), 2);
        distinct[trait] = distinct(seen);
        words[trait] = Counts.of(seenWords.array(), seenWords.size(), 2);
    }

    private static int distinct(LongList sorted) {
        int distinct = 0;
        for (int i = 0; i < sorted.size(); i++) {
            distinct += i == 0 || sorted.get(i) != sorted.get(i - 1) ? 1 : 0;
        }
        return distinct;
    }

    int present(int trait) {
        return trait < present.length ? present[trait] : 0;
    }

    int distinct(int trait) {
        return trait < distinct.length ? distinct[trait] : 0;
    }

    int occurs(int trait, String value) {
        return trait < values.length ? values[trait].of(Hash.of(trait, value)) : 1;
    }

    /** The chance that another record has this value. */
    float chance(int trait, String value, TraitKind kind) {
        float others = Math.max(occurs(trait, value) - 1, kind.equals(TraitKind.CODE) ? RAREST_CODE : RAREST);
        return Math.min(0.98f, others / Math.max(present(trait), 2));
    }

    /** How much the words of a trait say, in bits. */
    Value.Information information(int trait) {
        double all = Math.log(Math.max(present(trait), 2));
        return word -> {
            int occurs = trait < words.length ? words[trait].of(Hash.of(trait, word)) : 1;
            return Math.max(0.15, all - Math.log(Math.max(occurs - 1, 1)));
        };
    }

    Face face(Sketch sketch, TraitKind[] kinds, Value.Information[] information) {
        int traits = Math.min(sketch.traits(), kinds.length);
        Value[][] all = new Value[kinds.length][];
        for (int trait = 0; trait < traits; trait++) {
            String[] some = sketch.values(trait);
            if (some.length > 0) {
                all[trait] = new Value[some.length];
                for (int i = 0; i < some.length; i++) {
                    double chance = chance(trait, some[i], kinds[trait]);
                    boolean common = chance * present(trait) >= Math.max(4, present(trait) * 0.0008);
                    all[trait][i] = new Value(some[i], kinds[trait], information[trait], chance, common);
                }
            }
        }
        return new Face(all);
    }
}
