package org.maitri.services.internal.imports.proposing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The words of a column's name, whatever case, accents and punctuation it is written with. */
record Words(List<String> list) {

    static Words of(String name) {
        String spaced = name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
        String plain = Normalizer.normalize(
                        spaced.replace("#", " number ").replaceAll("^\\s*%", "percent "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0131', 'i')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new Words(plain.isEmpty() ? List.of() : List.of(plain.split(" ")));
    }

    /** The words without what stands in brackets. */
    static Words withoutBrackets(String name) {
        return of(name.replaceAll("[(\\[][^)\\]]*[)\\]]", " "));
    }

    /** All letters in a row: "E-mail address" and "emailAddress" are the same. */
    String joined() {
        return String.join("", list);
    }

    String spaced() {
        return String.join(" ", list);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean beginsWith(Words other) {
        return !other.isEmpty()
                && list.size() >= other.list.size()
                && list.subList(0, other.list.size()).equals(other.list);
    }

    Words without(Words beginning) {
        return new Words(list.subList(beginning.list.size(), list.size()));
    }
}
