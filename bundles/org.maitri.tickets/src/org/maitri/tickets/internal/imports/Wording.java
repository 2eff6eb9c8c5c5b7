package org.maitri.tickets.internal.imports;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.WordLists;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;

/**
 * What other systems' words for states, priorities, channels and types mean here, in the languages exports are usually
 * written in. The first word that occurs in a text decides, so the telling ones stand before the common ones.
 */
final class Wording {

    private static final Map<String, List<String>> WORDS = WordLists.beside(Wording.class, "wording.properties");

    static final Wording STATES = new Wording(
            "state",
            TicketState.WAITING_CUSTOMER,
            TicketState.CLOSED,
            TicketState.RESOLVED,
            TicketState.PENDING,
            TicketState.OPEN,
            TicketState.NEW);

    static final Wording PRIORITIES = new Wording(
            "priority", TicketPriority.URGENT, TicketPriority.NORMAL, TicketPriority.HIGH, TicketPriority.LOW);

    static final Wording CHANNELS = new Wording("channel", "chat", "social", "mail", "phone", "counter", "web", "file");

    static final Wording KINDS =
            new Wording("kind", "complaint", "defect", "request", "problem", "incident", "question");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Wording(String group, String... values) {
        for (String value : values) {
            for (String word : words(group + '.' + value)) {
                meanings.putIfAbsent(word, value);
            }
        }
    }

    static List<String> words(String meaning) {
        return WORDS.get(meaning);
    }

    /** The stored value a text stands for; empty where no word is known. */
    Optional<String> meaning(String text) {
        if (meanings.containsValue(text)) {
            return Optional.of(text);
        }
        String plain = ' '
                + Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + ' ';
        return meanings.entrySet().stream()
                .filter(known -> plain.contains(' ' + known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
