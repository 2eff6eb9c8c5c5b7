package org.maitri.services.internal.duplicates.compare;

import org.maitri.spi.duplicates.TraitKind;

/** A normalised value, taken apart once so that it can be compared many times. */
public final class Value {

    private static final int MOST_WORDS = 24;

    final String text;
    /** Without blanks. */
    final String run;

    final String[] words;
    /** How much each word says. */
    final double[] says;

    final double all;
    private final double chance;
    private final boolean common;
    private String sound;

    /**
     * @param information how much a word says
     * @param chance that another record has the same value
     * @param common whether it is too frequent to be a misspelling
     */
    public Value(String text, TraitKind kind, Information information, double chance, boolean common) {
        this.text = text;
        this.run = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        this.chance = chance;
        this.common = common;
        String[] some = isText(kind) ? text.split(" ") : new String[0];
        words = some.length > MOST_WORDS ? new String[0] : some;
        says = new double[words.length];
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            says[i] = information.of(words[i]);
            sum += says[i];
        }
        all = sum;
    }

    /** How much a word says: the rarer, the more. */
    @FunctionalInterface
    public interface Information {
        double of(String word);
    }

    private static boolean isText(TraitKind kind) {
        return switch (kind.id()) {
            case "name", "place", "number", "date", "phone", "mail", "code", "category" -> false;
            default -> true;
        };
    }

    public double chance() {
        return chance;
    }

    public boolean common() {
        return common;
    }

    String sound() {
        if (sound == null) {
            sound = Sounds.of(run);
        }
        return sound;
    }
}
