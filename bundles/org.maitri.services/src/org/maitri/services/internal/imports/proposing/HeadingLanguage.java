package org.maitri.services.internal.imports.proposing;

import java.util.List;

/** In which order dates are written where a file's headings come from. */
public final class HeadingLanguage {

    private HeadingLanguage() {}

    /** Whether the headings are in one of the European languages other than English: all of them write the day first. */
    public static boolean writesDayFirst(List<String> columns) {
        long foreign = columns.stream()
                .filter(column -> column.chars().noneMatch(Character::isIdeographic)
                        && Glossary.shipped().translated(Words.of(column)).isPresent())
                .count();
        return foreign >= 2 && foreign * 2 >= columns.size();
    }
}
