package org.maitri.services.internal.loyalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Answer;

/** Says how customers may be turned to at the moment, and what stands against the other ways, for findings that ask to do so. */
final class WaysNow {

    private final Map<RecordRef, List<String>> allowed = new HashMap<>();
    private final Map<RecordRef, List<String>> held = new HashMap<>();

    /** @param attention null where there is none: then nothing is said */
    WaysNow(Attention attention, Collection<RecordRef> customers, Instant now, String... channels) {
        for (String channel : attention == null ? new String[0] : channels) {
            attention
                    .ask(customers, channel, Attention.MARKETING, now, Progress.NONE)
                    .forEach((customer, answer) -> note(customer, Messages.get("way." + channel), answer));
        }
    }

    private void note(RecordRef customer, String way, Answer answer) {
        if (answer.allowed()) {
            allowed.computeIfAbsent(customer, any -> new ArrayList<>()).add(way);
        } else {
            held.computeIfAbsent(customer, any -> new ArrayList<>())
                    .add(Messages.get("ways.held", way, answer.reason()));
        }
    }

    /** Some sentences after others, with a space before them; empty if nothing is known. */
    String of(RecordRef customer) {
        StringBuilder words = new StringBuilder();
        if (allowed.containsKey(customer)) {
            words.append(' ').append(Messages.get("ways.allowed", String.join(", ", allowed.get(customer))));
        }
        held.getOrDefault(customer, List.of())
                .forEach(sentence -> words.append(' ').append(sentence));
        return words.toString();
    }
}
