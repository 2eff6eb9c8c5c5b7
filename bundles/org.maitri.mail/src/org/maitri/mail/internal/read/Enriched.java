package org.maitri.mail.internal.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text of text/enriched (RFC 1896) and of text/richtext before it: commands left out, lines joined as they say. */
final class Enriched {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(param|comment)>.*?</\\1>");
    private static final Pattern COMMAND = Pattern.compile("<<|<(/?[a-z0-9-]{1,60})>|\\n+", Pattern.CASE_INSENSITIVE);

    private Enriched() {}

    static String text(String enriched) {
        Matcher command = COMMAND.matcher(UNSEEN.matcher(enriched).replaceAll(""));
        StringBuilder text = new StringBuilder();
        boolean asWritten = false;
        while (command.find()) {
            String name = command.group(1) == null ? "" : command.group(1).toLowerCase(Locale.ROOT);
            asWritten = name.equals("nofill") || asWritten && !name.equals("/nofill");
            command.appendReplacement(text, replacement(command.group(), name, asWritten));
        }
        return command.appendTail(text).toString().stripTrailing();
    }

    /** One line end only breaks a long line; of more, one less is meant. */
    private static String replacement(String found, String name, boolean asWritten) {
        if (found.startsWith("\n")) {
            return asWritten ? found : found.length() == 1 ? " " : found.substring(1);
        }
        return switch (name) {
            case "", "lt" -> "<";
            case "nl", "paragraph" -> "\n";
            default -> "";
        };
    }
}
