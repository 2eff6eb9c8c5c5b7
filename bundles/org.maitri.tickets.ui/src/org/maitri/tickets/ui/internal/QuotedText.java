package org.maitri.tickets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message parted into what was written now and what it quotes of earlier ones.
 *
 * @param quoted what follows the new words; blank if nothing is quoted
 */
record QuotedText(String written, String quoted) {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)\\s*(-{2,}\\s*(original message|forwarded message|ursprüngliche nachricht|message d'origine)\\s*-{2,}"
                    + "|_{10,}|(on|am|le|el) .{5,120}(wrote|schrieb|écrit|escribió)\\s*.{0,80}:)\\s*");
    private static final Pattern SENDER = Pattern.compile("(?i)\\W{0,2}(from|von|de|da|van)\\s?:.*");
    private static final Pattern SENT = Pattern.compile(
            "(?i)\\W{0,2}(sent|date|gesendet|datum|envoyé|enviado|fecha|inviato|data|verzonden)\\s?:.*");
    private static final String QUOTE = ">";

    /** Answers below a quotation stay in sight: only what is quoted at the end is parted. */
    static QuotedText of(String body) {
        List<String> lines = new ArrayList<>(body.strip().lines().toList());
        int end = lines.size();
        for (int i = 1; i < lines.size(); i++) {
            if (BEGINNING.matcher(lines.get(i)).matches() || isHead(lines, i)) {
                end = i;
                break;
            }
        }
        if (end == lines.size()) {
            while (end > 1 && isQuoted(lines.get(end - 1))) {
                end--;
            }
            if (lines.subList(end, lines.size()).stream().allMatch(String::isBlank)) {
                end = lines.size();
            }
        }
        return new QuotedText(
                String.join("\n", lines.subList(0, end)).strip(),
                String.join("\n", lines.subList(end, lines.size())).strip());
    }

    /** Whether the head of an earlier letter stands there, as some programs put it above what they quote. */
    private static boolean isHead(List<String> lines, int at) {
        return at + 1 < lines.size()
                && SENDER.matcher(lines.get(at)).matches()
                && SENT.matcher(lines.get(at + 1)).matches();
    }

    private static boolean isQuoted(String line) {
        return line.isBlank() || line.startsWith(QUOTE);
    }
}
