package org.maitri.tickets.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places in a text that are still to be filled in. */
public final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*\\p{L}[\\p{L}\\p{N}._-]*\\s*}}");

    private Placeholders() {}

    /** As they stand in the text, each once. */
    public static List<String> in(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
