package org.maitri.services.internal.duplicates.compare;

/** Arabic and Hebrew write no short vowels, so that of a name in those letters its consonants tell: hsyn is Hussein. */
final class Consonants {

    private static final int FEWEST = 3;

    private Consonants() {}

    /** Whether at least one of the names is written without most of its vowels and both have the same consonants. */
    static boolean same(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        if (!isBare(one) && !isBare(other)) {
            return false;
        }
        String consonants = of(one);
        return consonants.length() >= FEWEST && consonants.equals(of(other));
    }

    private static boolean isBare(String name) {
        int vowels = 0;
        for (int i = 0; i < name.length(); i++) {
            vowels += "aeiou".indexOf(name.charAt(i)) >= 0 ? 1 : 0;
        }
        return vowels * 3 < name.length();
    }

    /** The first letter and all further consonants, doubled ones once. */
    private static String of(String name) {
        StringBuilder consonants = new StringBuilder().append(name.charAt(0));
        for (int i = 1; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ("aeiouyw".indexOf(letter) < 0 && letter != name.charAt(i - 1)) {
                consonants.append(letter);
            }
        }
        return consonants.toString();
    }
}
