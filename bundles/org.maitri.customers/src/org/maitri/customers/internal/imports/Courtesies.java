package org.maitri.customers.internal.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of address, such as Mr or Dr, in several languages. */
final class Courtesies {

    private static final Set<String> ALL = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "madam",
            "rev",
            "hon",
            "lord",
            "lady",
            "herr",
            "frau",
            "m",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sr",
            "sra",
            "srta",
            "don",
            "sig",
            "dhr",
            "mevr",
            "pan",
            "pani",
            "hr",
            "fr",
            "dipl",
            "ing",
            "mag",
            "capt",
            "jonkheer");

    private Courtesies() {}

    /** Whether most of the cells that say something hold one; so it is where none says anything. */
    static boolean areIn(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return said.stream().filter(Courtesies::isOne).count() * 2 >= said.size();
    }

    private static boolean isOne(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(ALL::contains);
    }
}
