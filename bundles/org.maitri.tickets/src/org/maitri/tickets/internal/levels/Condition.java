package org.maitri.tickets.internal.levels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.maitri.spi.record.Choice;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.Vocabulary;

/** What a service level may ask of a ticket. One that is left empty fits any. */
enum Condition {
    QUEUE(ServiceLevel::queue, (ticket, tier) -> ticket.queue(), List.of()),
    PRIORITY(ServiceLevel::priority, (ticket, tier) -> ticket.priority(), Vocabulary.PRIORITIES),
    CHANNEL(ServiceLevel::channel, (ticket, tier) -> ticket.channel(), Vocabulary.CHANNELS),
    TIER(ServiceLevel::tier, (ticket, tier) -> tier.orElse(null), List.of());

    static final List<Condition> ALL = List.of(values());

    private final Function<ServiceLevel, String> wanted;
    private final BiFunction<Ticket, Optional<String>, String> given;
    private final List<Choice> choices;

    Condition(
            Function<ServiceLevel, String> wanted,
            BiFunction<Ticket, Optional<String>, String> given,
            List<Choice> choices) {
        this.wanted = wanted;
        this.given = given;
        this.choices = choices;
    }

    boolean asked(ServiceLevel level) {
        return !isBlank(wanted.apply(level));
    }

    /** @param tier what tier the ticket's customer has */
    boolean fits(ServiceLevel level, Ticket ticket, Optional<String> tier) {
        if (!asked(level)) {
            return true;
        }
        String is = given.apply(ticket, tier);
        return is != null && wanted.apply(level).strip().equalsIgnoreCase(is.strip());
    }

    /** What it is for a ticket, to say why a level does not fit. */
    String says(Ticket ticket, Optional<String> tier) {
        String is = given.apply(ticket, tier);
        String key = "condition." + name().toLowerCase(Locale.ROOT);
        return isBlank(is) ? Messages.get(key + ".none") : Messages.get(key, Vocabulary.label(choices, is.strip()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
