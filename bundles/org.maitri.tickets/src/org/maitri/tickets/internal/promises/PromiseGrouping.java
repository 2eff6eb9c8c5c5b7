package org.maitri.tickets.internal.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** By what promises are told apart; each is a field of theirs. */
enum PromiseGrouping {
    CUSTOMER("customer"),
    TEAM("team"),
    BRANCH("branch"),
    PERSON("givenBy");

    private final String field;

    PromiseGrouping(String field) {
        this.field = field;
    }

    static PromiseGrouping of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Messages.get("by." + id());
    }

    String field() {
        return field;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> new Choice(each.id(), each.label(), Tone.NEUTRAL, ""))
                .toList();
    }
}
