package org.maitri.services.internal.loyalty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.spi.loyalty.Dealings;

/**
 * What speaks for a customer's leaving. Silence counts by the customer's own rhythm, as in Buckinx and Van den Poel, "Customer base
 * analysis: partial defection of behaviourally loyal clients", European Journal of Operational Research 164 (2005): time since
 * the last dealing over the mean time between dealings. The points are this product's: 25 for each interval missed beyond the
 * first, up to 50; 25 for a year of silence where no rhythm is known; 25 for a last rating of 1 or 2, 10 for 3; 25 for an open complaint.
 */
record Churn(int risk, List<String> signals) {

    private static final int MOST = 100;
    private static final int MOST_FOR_SILENCE = 50;
    private static final int HEAVY = 25;
    private static final int LIGHT = 10;
    private static final int FEWEST_FOR_A_RHYTHM = 3;
    private static final int YEAR = 365;
    private static final int WEEK = 7;
    private static final int DAYS_UP_TO = 14;
    private static final int WEEKS_UP_TO = 70;
    private static final double MONTH = 30.4375;

    /** Days between two dealings on average, at least one; empty where there are too few to tell. */
    static Optional<Long> interval(Instant first, Instant last, long times) {
        return times < FEWEST_FOR_A_RHYTHM
                ? Optional.empty()
                : Optional.of(
                        Math.max(1, Math.round(Duration.between(first, last).toHours() / 24.0 / (times - 1))));
    }

    static Churn of(Dealings dealings, Instant at) {
        List<String> signals = new ArrayList<>();
        int risk = silence(dealings, at, signals);
        if (dealings.rating() > 0 && dealings.rating() <= 3) {
            risk += dealings.rating() == 3 ? LIGHT : HEAVY;
            signals.add(Messages.get("signal.rating", dealings.rating()));
        }
        if (dealings.complaints() > 0) {
            risk += HEAVY;
            signals.add(Messages.count("signal.complaints", dealings.complaints()));
        }
        return new Churn(Math.min(MOST, risk), List.copyOf(signals));
    }

    private static int silence(Dealings dealings, Instant at, List<String> signals) {
        if (dealings.last() == null) {
            return 0;
        }
        long days = Duration.between(dealings.last(), at).toDays();
        Optional<Long> rhythm = interval(dealings.first(), dealings.last(), dealings.times());
        if (rhythm.isPresent() && days > rhythm.get()) {
            double missed = days / (double) rhythm.get() - 1;
            int points = (int) Math.min(MOST_FOR_SILENCE, Math.round(HEAVY * missed));
            if (points > 0) {
                signals.add(Messages.get("signal.silence", span("for", days), span("every", rhythm.get())));
            }
            return points;
        }
        if (rhythm.isEmpty() && days > YEAR) {
            signals.add(Messages.get("signal.silence.long", span("for", days)));
            return HEAVY;
        }
        return 0;
    }

    /** "3 days", "6 weeks", "14 months". */
    static String span(String how, long days) {
        if (days < DAYS_UP_TO) {
            return Messages.count(how + ".days", days);
        }
        return days < WEEKS_UP_TO
                ? Messages.count(how + ".weeks", Math.round(days / (double) WEEK))
                : Messages.count(how + ".months", Math.round(days / MONTH));
    }
}
