package org.maitri.mail.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its name and its beginning whether a file holds letters. */
final class LetterShape {

    /** So many bytes of a file are looked at. */
    static final int HEAD = 8192;

    private static final Set<String> ENDINGS = Set.of("eml", "mbox", "mbx", "msg", "mail", "emlx", "mht", "mhtml");
    private static final Pattern NAMED_SO = Pattern.compile("(msg|mail|message|letter)[-_ ]?\\d+[a-z]?(\\.txt)?");
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:.*", Pattern.DOTALL);
    private static final Set<String> OF_LETTERS = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "message-id",
            "mime-version",
            "from",
            "to",
            "subject",
            "date",
            "content-type",
            "reply-to",
            "x-mailer",
            "sender",
            "envelope-to",
            "x-original-to");
    private static final int LOOKED_AT = 60;
    private static final int ENOUGH = 2;

    private LetterShape() {}

    static boolean isLetter(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                || NAMED_SO.matcher(name).matches()) {
            return true;
        }
        return looksLikeLetter(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static boolean looksLikeLetter(String head) {
        List<String> lines = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u0001{4}\\R)", "")
                .stripLeading()
                .lines()
                .limit(LOOKED_AT)
                .toList();
        int known = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher field = FIELD.matcher(line);
            if (line.startsWith("From ") && at == 0 || line.startsWith(" ") || line.startsWith("\t")) {
                continue;
            }
            if (!field.matches()) {
                break;
            }
            known += OF_LETTERS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= ENOUGH;
    }
}
