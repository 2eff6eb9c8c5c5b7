package org.maitri.mail.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.spi.mail.MailAddress;

/** Reads lists of addresses as people and programs write them, rather than as RFC 5322 wants them. */
final class Addresses {

    private static final Pattern MAIL =
            Pattern.compile("(?:\"[^\"]+\"|(?<![^\\s<>\"(),;:\\\\])[^\\s<>\"(),;:\\\\]+)@[^\\s<>\"(),;:\\\\@]+");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final int MOST = 500;

    /** Stands for a quotation mark that belongs to a name. */
    private static final char QUOTE = '\uFFFE';

    private Addresses() {}

    static List<MailAddress> of(String line) {
        List<MailAddress> all = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean quoted = false;
        int comments = 0;
        int angle = 0;
        for (int at = 0; at < line.length() && all.size() < MOST; at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                at++;
                one.append(comments > 0 ? ' ' : line.charAt(at) == '"' ? QUOTE : line.charAt(at));
                continue;
            }
            quoted = (c == '"' && comments == 0) != quoted;
            if (!quoted) {
                comments = c == '(' ? comments + 1 : c == ')' ? Math.max(0, comments - 1) : comments;
                angle = c == '<' ? 1 : c == '>' ? 0 : angle;
            }
            if ((c == ',' || c == ';') && !quoted && comments == 0 && angle == 0) {
                add(one.toString(), all);
                one.setLength(0);
            } else if (c == ':' && !quoted && comments == 0 && angle == 0 && one.indexOf("@") < 0) {
                // The name of a group of addresses.
                one.setLength(0);
            } else {
                one.append(c);
            }
        }
        add(one.toString(), all);
        return all;
    }

    static MailAddress first(String line) {
        List<MailAddress> all = of(line);
        return all.stream()
                .filter(address -> !address.mail().isBlank())
                .findFirst()
                .orElse(all.isEmpty() ? MailAddress.NONE : all.getFirst());
    }

    /** Who a letter says it is from, in one line. */
    static String written(Headers headers) {
        List<MailAddress> all = of(headers.raw("from"));
        boolean readable = !all.isEmpty()
                && all.stream().noneMatch(address -> address.mail().isBlank());
        return readable
                ? all.stream().map(MailAddress::toString).collect(Collectors.joining(", "))
                : headers.text("from");
    }

    private static void add(String written, List<MailAddress> all) {
        int open = written.lastIndexOf('<');
        String inside = open < 0 ? written : written.substring(open);
        Matcher mail = MAIL.matcher(COMMENT.matcher(inside).replaceAll(""));
        String found = mail.find() ? mail.group() : "";
        String around = open < 0
                ? written.replace(found, " ")
                : written.substring(0, open).replaceAll("(?<![<\\s])[<\\s]+$", "");
        int comment = around.indexOf('(');
        int after = around.lastIndexOf(')') + 1;
        String bare =
                comment < 0 || after < comment ? around : around.substring(0, comment) + " " + around.substring(after);
        around = bare.isBlank() ? around.replaceAll("[()]", " ") : bare;
        String name = OneLine.of(EncodedWords.decoded(around.replace("\"", " "))
                .replaceAll("\\s+", " ")
                .replace(QUOTE, '"'));
        if (!found.isEmpty() || !name.isEmpty()) {
            all.add(new MailAddress(limited(name, 200), limited(OneLine.of(found), 254)));
        }
    }

    private static String limited(String text, int length) {
        return text.length() <= length
                ? text
                : Encodings.storable(text.substring(0, length)).replace("\uFFFD", "");
    }
}
