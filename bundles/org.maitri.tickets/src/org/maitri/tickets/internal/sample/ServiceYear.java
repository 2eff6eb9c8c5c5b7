package org.maitri.tickets.internal.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.maitri.spi.sample.SampleScope;

/** How the service fared on the days of the sample's year: overrun by the recall, then better week by week. */
final class ServiceYear {

    private static final int OVERRUN_DAYS = 45;
    private static final double QUIET_ANSWER_HOURS = 5;

    private final SampleScope scope;
    private final List<LocalDate> lots = new ArrayList<>();

    ServiceYear(SampleScope scope) {
        this.scope = scope;
        for (LocalDate day = scope.year().from(); !day.isAfter(scope.year().to()); day = day.plusDays(1)) {
            int rush =
                    4 + (int) Math.round(strain(day) * 30) - (day.getDayOfWeek().getValue() > 5 ? 2 : 0);
            for (int i = 0; i < rush; i++) {
                lots.add(day);
            }
        }
    }

    /** A day on which somebody turned to the service; busy days come up more often. */
    LocalDate anyDay() {
        return lots.get(scope.random().nextInt(lots.size()));
    }

    /** 1 on the day of the recall, less each day after, 0 on all others. */
    double strain(LocalDate day) {
        long since = ChronoUnit.DAYS.between(scope.crisisDay(), day);
        return since < 0 || since > OVERRUN_DAYS ? 0 : 1 - since / (double) OVERRUN_DAYS;
    }

    boolean aboutRecall(LocalDate day) {
        return scope.random().nextDouble() < 0.85 * Math.min(1, 2 * strain(day));
    }

    /** How long a customer waited on that day: most not long, a few very. */
    Duration wait(LocalDate day) {
        double hours = QUIET_ANSWER_HOURS
                * (1 + 9 * strain(day))
                * Math.exp(0.8 * scope.random().nextGaussian());
        return Duration.ofMinutes(Math.max(3, Math.round(60 * hours)));
    }

    /** From 1 to 5; who waited long is not pleased. */
    long rating(LocalDate day, Duration waited) {
        RandomGenerator random = scope.random();
        double pleased = 4.6 - 2 * strain(day) - Math.min(1.5, waited.toHours() / 48.0) + 0.7 * random.nextGaussian();
        return Math.clamp(Math.round(pleased), 1, 5);
    }
}
