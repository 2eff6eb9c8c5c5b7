package org.maitri.workbench.internal.contacts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maitri.spi.loyalty.Standing;
import org.maitri.spi.record.Tone;
import org.maitri.ui.RelativeTime;
import org.maitri.workbench.internal.Messages;

/** How a customer stands, in words. Knows no widgets. */
final class LoyaltyWords {

    private static final int CLOSE = 4;
    private static final int YEARS_OF_LOYALTY = 2;

    /** The one word for it. */
    enum State {
        LEAVING(Tone.BAD, "phone-call"),
        LOYAL(Tone.GOOD, "heart"),
        STEADY(Tone.INFO, "handshake"),
        NEW(Tone.NEUTRAL, "sprout");

        private final Tone tone;
        private final String icon;

        State(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        Tone tone() {
            return tone;
        }

        String icon() {
            return icon;
        }

        String key() {
            return "loyalty.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    private LoyaltyWords() {}

    static State state(Standing standing) {
        if (standing.risk() >= Standing.LEAVING) {
            return State.LEAVING;
        }
        if (standing.times() == 0) {
            return State.NEW;
        }
        boolean close = standing.recency() >= CLOSE && standing.frequency() >= CLOSE;
        boolean lasting = standing.since()
                .filter(since -> !since.plusYears(YEARS_OF_LOYALTY)
                        .isAfter(LocalDate.ofInstant(standing.computedAt(), ZoneId.systemDefault())))
                .isPresent();
        return close && lasting ? State.LOYAL : State.STEADY;
    }

    private static String since(LocalDate since, LocalDate today) {
        long years = ChronoUnit.YEARS.between(since, today);
        return years > 0
                ? Messages.count("loyalty.since", years, date(since))
                : Messages.get("loyalty.since.lately", date(since));
    }

    static List<String> of(Standing standing, LocalDate today) {
        List<String> words = new ArrayList<>();
        standing.since().ifPresent(since -> words.add(since(since, today)));
        if (standing.last().isEmpty()) {
            words.add(Messages.get("loyalty.none"));
        } else {
            words.add(Messages.count(
                    "loyalty.dealings", standing.times(), date(standing.last().get())));
            words.add(Messages.get(
                    "loyalty.compared",
                    Messages.get("loyalty.recency." + standing.recency()),
                    Messages.get("loyalty.frequency." + standing.frequency())));
            if (standing.value().compareTo(BigDecimal.ZERO) > 0) {
                words.add(Messages.get(
                        "loyalty.value", standing.value(), Messages.get("loyalty.money." + standing.money())));
            }
        }
        if (standing.risk() > 0) {
            words.add(Messages.get("loyalty.risk", standing.risk(), String.join(" ", standing.signals())));
        }
        return words;
    }

    static String date(LocalDate day) {
        return RelativeTime.local().day(day);
    }

    static String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }
}
