package org.maitri.mail.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Message-IDs of header lines. */
final class MessageIds {

    private static final Pattern ID = Pattern.compile("<([^<>]*)>");
    private static final Pattern BARE = Pattern.compile("(?<![^\\s<>,;\"()])[^\\s<>,;\"()]+@[^\\s<>,;\"()]+");
    private static final int LONGEST = 998;
    private static final int MOST = 100;

    private MessageIds() {}

    static String one(String line) {
        return all(line).stream().findFirst().orElse("");
    }

    static List<String> all(String line) {
        List<String> found = new ArrayList<>();
        Matcher matcher = line.indexOf('<') >= 0 ? ID.matcher(line) : BARE.matcher(line);
        while (matcher.find()) {
            String id = OneLine.of(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
            if (!id.isEmpty() && id.length() <= LONGEST) {
                found.add(id);
            }
        }
        return found;
    }

    /** What a letter answers: the nearest first, of very long threads the nearest hundred. */
    static List<String> answered(Headers headers) {
        Set<String> ids = new LinkedHashSet<>(all(headers.raw("in-reply-to")));
        all(headers.raw("references")).reversed().forEach(ids::add);
        return ids.stream().limit(MOST).toList();
    }
}
