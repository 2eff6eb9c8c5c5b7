package org.maitri.services.internal.duplicates.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.maitri.services.internal.duplicates.compare.Degrees;
import org.maitri.services.internal.duplicates.compare.Value;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.spi.duplicates.Likeness.Degree;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/**
 * Weighs how alike two records are, after Fellegi and Sunter: what is likelier, that they are one and the same, that they are
 * two of one household or firm, or that they are strangers? How likely strangers agree is counted in the data, value by
 * value.
 */
public final class Model {

    private static final double EXCHANGED = 0.02;
    /** The chance of strangers to be similar crosswise: enough beside an exchanged name that is clear, not by itself. */
    private static final double FAINT = 0.08;

    /** How many others there are at home, and how many for each twin. */
    private static final double NEIGHBOURS = 1.5;

    private static final double NEIGHBOURS_OF_A_TWIN = 2.5;
    /** What a further agreement within one group adds, and a further difference. */
    private static final double FURTHER = 0.3;

    /** Firms in one house often have a word in common. */
    private static final double SISTER_FIRMS = 0.08;

    private final List<Trait> traits;
    private final TraitKind[] kinds;
    private final Frequencies frequencies;
    private final Value.Information[] information;
    private final int[] groups;
    private final int groupCount;
    private final int[] exchange;
    private final double[][] alike;
    private final double[][] chance;
    private final double[][] sameBits;
    private final double[][] homeBits;
    private final int records;
    private double twins = 0.2;

    Model(List<Trait> traits, TraitKind[] kinds, Frequencies frequencies, int records) {
        this.traits = traits;
        this.kinds = kinds;
        this.frequencies = frequencies;
        this.records = Math.max(records, 20);
        int size = traits.size();
        information = new Value.Information[size];
        groups = new int[size];
        exchange = new int[size];
        alike = new double[size][];
        chance = new double[size][];
        sameBits = new double[size][Usual.DEGREES];
        homeBits = new double[size][Usual.DEGREES];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Trait trait = traits.get(i);
            information[i] = frequencies.information(i);
            String group = trait.group().isEmpty() ? trait.id() : trait.group();
            if (!names.contains(group)) {
                names.add(group);
            }
            groups[i] = names.indexOf(group);
            exchange[i] = -1;
            for (int j = 0; j < size; j++) {
                exchange[i] = traits.get(j).id().equals(trait.exchangedWith()) ? j : exchange[i];
            }
            chance[i] = new double[] {0, 0.002, 0.01, 0.03, 0.95};
        }
        groupCount = names.size();
    }

    public int size() {
        return traits.size();
    }

    public List<Trait> traits() {
        return traits;
    }

    /** Whether a trait tells anything at all. */
    public boolean compares(int trait) {
        return alike[trait] != null;
    }

    public TraitKind kind(int trait) {
        return kinds[trait];
    }

    /** How often one and the same differ, by degree. */
    void alike(int trait, double[] degrees) {
        alike[trait] = degrees;
        weighDegrees(trait);
    }

    double[] alike(int trait) {
        return alike[trait];
    }

    /** How often strangers differ, by degree; the first is counted value by value. */
    void chance(int trait, double[] degrees) {
        chance[trait] = degrees;
        weighDegrees(trait);
    }

    /** How many twins a record has on average. */
    void twins(double number) {
        twins = number;
    }

    /** What was learnt, to be kept. */
    public void write(Properties learnt) {
        learnt.setProperty("twins", Double.toString(twins));
        for (int trait = 0; trait < traits.size(); trait++) {
            if (alike[trait] != null) {
                learnt.setProperty("alike." + trait, Arrays.toString(alike[trait]));
                learnt.setProperty("chance." + trait, Arrays.toString(chance[trait]));
            }
        }
    }

    void read(Properties learnt) {
        twins = Double.parseDouble(learnt.getProperty("twins", Double.toString(twins)));
        for (int trait = 0; trait < traits.size(); trait++) {
            if (learnt.getProperty("alike." + trait) != null) {
                alike[trait] = numbers(learnt.getProperty("alike." + trait));
                chance[trait] = numbers(learnt.getProperty("chance." + trait));
                weighDegrees(trait);
            }
        }
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.substring(1, list.length() - 1).split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    public Face face(Sketch sketch) {
        return frequencies.face(sketch, kinds, information);
    }

    public Verdict verdict() {
        return new Verdict(traits.size());
    }

    /** Compares two records. */
    public void judge(Face one, Face other, Verdict verdict) {
        verdict.clear();
        for (int trait = 0; trait < traits.size(); trait++) {
            weigh(trait, one, other, verdict);
        }
        for (int trait = 0; trait < traits.size(); trait++) {
            if (exchange[trait] > trait) {
                exchanged(trait, exchange[trait], one, other, verdict);
            }
        }
        conclude(verdict);
    }

    private void weigh(int trait, Face one, Face other, Verdict verdict) {
        Value[] mine = one.values(trait);
        Value[] theirs = other.values(trait);
        if (mine == null || theirs == null || alike[trait] == null) {
            return;
        }
        int best = Usual.DEGREES;
        double rarest = 1;
        for (Value value : mine) {
            for (Value against : theirs) {
                int degree = degree(trait, value, against);
                if (degree < best) {
                    best = degree;
                    rarest = 1;
                }
                if (degree == 0 && best == 0) {
                    rarest = Math.min(rarest, Math.max(value.chance(), against.chance()));
                }
            }
        }
        if (best == 0) {
            put(trait, 0, alike[trait][0], rarest, traits.get(trait).sharedAtHome(), verdict);
        } else {
            verdict.degrees[trait] = (byte) best;
            verdict.same[trait] = sameBits[trait][best];
            verdict.home[trait] = homeBits[trait][best];
        }
    }

    private static void put(int trait, int degree, double same, double stranger, double shared, Verdict verdict) {
        verdict.degrees[trait] = (byte) degree;
        verdict.same[trait] = log2(same / stranger);
        verdict.home[trait] = home(same, stranger, shared);
    }

    private static double home(double same, double stranger, double shared) {
        return log2((shared * same + (1 - shared) * stranger) / stranger);
    }

    private void weighDegrees(int trait) {
        for (int degree = 1; degree < Usual.DEGREES && alike[trait] != null; degree++) {
            double stranger = chance[trait][degree];
            sameBits[trait][degree] = log2(alike[trait][degree] / stranger);
            double shared = traits.get(trait).sharedAtHome();
            double sister = kinds[trait].equals(TraitKind.ORGANISATION) && degree > 1 ? SISTER_FIRMS : 0;
            homeBits[trait][degree] =
                    log2((shared * alike[trait][degree] + (1 - shared) * Math.max(stranger, sister)) / stranger);
        }
    }

    /** Two names that are both frequent are two names, even if they differ by a letter only, unless they sound alike. */
    private int degree(int trait, Value one, Value other) {
        Degree degree = Degrees.of(kinds[trait], one, other);
        boolean twoNames = kinds[trait].equals(TraitKind.NAME)
                && degree != Degree.SAME
                && one.common()
                && other.common()
                && !Degrees.variants(one, other);
        return twoNames ? Degree.DIFFERENT.ordinal() : degree.ordinal();
    }

    private void exchanged(int given, int family, Face one, Face other, Verdict verdict) {
        boolean fits = verdict.degrees[given] >= 0 && verdict.degrees[given] < 3
                || verdict.degrees[family] >= 0 && verdict.degrees[family] < 3;
        if (fits) {
            return;
        }
        double first = crossed(given, one, family, other);
        double second = crossed(family, one, given, other);
        boolean unlike = first < 0 || second < 0 || first == 0 && second == 0;
        if (unlike || first >= FAINT && second >= FAINT) {
            return;
        }
        byte exchanged = (byte) Degree.EXCHANGED.ordinal();
        put(
                given,
                exchanged,
                EXCHANGED,
                first == 0 ? EXCHANGED : first,
                traits.get(given).sharedAtHome(),
                verdict);
        put(
                family,
                exchanged,
                0.9,
                second == 0 ? 0.9 : second,
                traits.get(family).sharedAtHome(),
                verdict);
    }

    /** The chance of strangers to agree crosswise; 0 if one of the two is not known, negative if they do not agree. */
    private double crossed(int trait, Face one, int against, Face other) {
        Value[] mine = one.values(trait);
        Value[] theirs = other.values(against);
        if (mine == null || theirs == null) {
            return 0;
        }
        Degree degree = Degrees.of(kinds[trait], mine[0], theirs[0]);
        if (degree == Degree.SAME) {
            return Math.min(Math.max(mine[0].chance(), theirs[0].chance()), FAINT / 2);
        }
        return switch (degree) {
            case CLOSE -> Math.clamp(4 * chance[trait][1], 0.004, FAINT / 2);
            case SIMILAR -> FAINT;
            default -> -1;
        };
    }

    private void conclude(Verdict verdict) {
        verdict.sameTotal = total(verdict.same, verdict);
        verdict.homeTotal = total(verdict.home, verdict);
        verdict.score = score(verdict.sameTotal, verdict.homeTotal);
    }

    double score(double sameTotal, double homeTotal) {
        double same = twins / records * Math.pow(2, Math.min(sameTotal, 200));
        double home =
                Math.max(NEIGHBOURS, NEIGHBOURS_OF_A_TWIN * twins) / records * Math.pow(2, Math.min(homeTotal, 200));
        return same / (same + home + 1);
    }

    /** The strongest of each group counts in full, whatever else says the same only a little. */
    private double total(double[] weights, Verdict verdict) {
        double[] sums = verdict.sums(groupCount);
        for (int trait = 0; trait < weights.length; trait++) {
            if (verdict.degrees[trait] >= 0) {
                double weight = weights[trait];
                int strongest = groups[trait] * 4 + (weight > 0 ? 0 : 2);
                sums[strongest] = weight > 0 ? Math.max(sums[strongest], weight) : Math.min(sums[strongest], weight);
                sums[strongest + 1] += weight;
            }
        }
        double total = 0;
        for (int group = 0; group < groupCount * 4; group += 2) {
            total += sums[group] + FURTHER * (sums[group + 1] - sums[group]);
        }
        return total;
    }

    private static double log2(double ratio) {
        return Math.log(ratio) * 1.4426950408889634;
    }
}
