package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.maitri.spi.mail.IncomingMail.Nature;

/** Tells who or what wrote a letter, from what programs say of themselves in its header lines. */
final class Origin {

    private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon");

    /** How programs that say nothing else of themselves begin the subjects of their answers, in the words of many. */
    private static final Pattern ANSWERING = Pattern.compile(
            "(automatic reply|auto[- ]?reply|auto[- ]?response|out of (the )?office|automatische antwort|abwesenheitsnotiz"
                    + "|abwesend|réponse automatique|absence du bureau|risposta automatica|fuori sede"
                    + "|respuesta automática|fuera de la oficina|resposta automática|automatisch antwoord"
                    + "|autosvar|automaattinen vastaus|odpowiedź automatyczna|automatická odpověď"
                    + "|автоматический ответ|自動応答|自动回复)\\s*([:：(]|re\\b|auto|$).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    /** Header lines that only programs write which answer for somebody. */
    private static final Set<String> ANSWERERS = Set.of(
            "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autoreply-from", "x-mail-autoreply");

    private Origin() {}

    static Nature of(Part letter) {
        Headers headers = letter.headers();
        if (isBounce(letter)) {
            return Nature.BOUNCE;
        }
        if (answers(headers)) {
            return Nature.AUTOMATIC;
        }
        if (headers.has("list-id") || headers.has("list-unsubscribe") || headers.has("list-post")) {
            return Nature.LIST;
        }
        return switch (word(headers, "precedence")) {
            case "list", "bulk", "junk" -> Nature.LIST;
            default -> isWrittenByProgram(headers) ? Nature.GENERATED : Nature.PERSONAL;
        };
    }

    /** Whether a program answers for somebody: it says so, or it writes by itself and answers a letter. */
    private static boolean answers(Headers headers) {
        return word(headers, "auto-submitted").equals("auto-replied")
                || Set.of("auto_reply", "auto-reply").contains(word(headers, "precedence"))
                || ANSWERING.matcher(headers.text("subject")).matches()
                || ANSWERERS.stream().anyMatch(headers::has)
                || headers.parameters("content-type").get("report-type").equalsIgnoreCase("disposition-notification")
                || isWrittenByProgram(headers) && !MessageIds.answered(headers).isEmpty();
    }

    private static boolean isWrittenByProgram(Headers headers) {
        String submitted = word(headers, "auto-submitted");
        String suppress = headers.raw("x-auto-response-suppress").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.equals("no")
                || suppress.contains("all")
                || suppress.contains("autoreply")
                || suppress.contains("oof")
                || headers.raw("return-path").equals("<>");
    }

    private static boolean isBounce(Part letter) {
        String report = letter.headers().parameters("content-type").get("report-type");
        if (letter.type().equals("multipart/report")
                && (report.isBlank() || report.toLowerCase(Locale.ROOT).contains("delivery-status"))) {
            return true;
        }
        String mail = Addresses.first(letter.headers().raw("from")).mail();
        String user = mail.substring(0, Math.max(0, mail.indexOf('@'))).toLowerCase(Locale.ROOT);
        return SERVERS.contains(user) || letter.headers().has("x-failed-recipients");
    }

    private static String word(Headers headers, String name) {
        return Parameters.of(headers.raw(name)).value();
    }

    /** For a bounce, the Message-IDs of the letters it speaks of: those sent back, whole or as header lines. */
    static List<String> returned(Part letter) {
        List<String> ids = new ArrayList<>();
        if (isBounce(letter)) {
            collect(letter, ids);
        }
        return ids;
    }

    private static void collect(Part part, List<String> ids) {
        part.children().forEach(child -> collect(child, ids));
        if (part.isLetter() || part.type().equals("text/rfc822-headers")) {
            String id = MessageIds.one(MessageReader.headers(part.decoded()).raw("message-id"));
            if (!id.isEmpty()) {
                ids.add(id);
            }
        } else if (part.type().equals("text/plain")) {
            new String(part.decoded(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.strip().toLowerCase(Locale.ROOT).startsWith("message-id:"))
                    .map(MessageIds::one)
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
    }
}
