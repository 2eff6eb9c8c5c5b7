package org.maitri.tickets.internal.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how satisfied a customer was, which systems write as numbers, as shares of a scale or as words. */
public final class Rating {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)(?:\\s*(?:/|of|von)\\s*(\\d+)|\\s*(%))?.*");
    private static final Map<String, Long> WORDS = new HashMap<>();

    static {
        for (long rating = 1; rating <= 5; rating++) {
            for (String word : Wording.words("rating." + rating)) {
                WORDS.put(word, rating);
            }
        }
    }

    private Rating() {}

    /** From 1 to 5; empty where the text is on no scale that is known. */
    public static Optional<Long> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Long word = WORDS.get(plain);
        if (word != null) {
            return Optional.of(word);
        }
        Matcher number = NUMBER.matcher(plain);
        return number.matches() ? onScale(number) : Optional.empty();
    }

    private static Optional<Long> onScale(Matcher found) {
        BigDecimal value = new BigDecimal(found.group(1).replace(',', '.'));
        BigDecimal scale = found.group(3) != null
                ? BigDecimal.valueOf(100)
                : found.group(2) != null ? new BigDecimal(found.group(2)) : BigDecimal.valueOf(5);
        if (scale.signum() == 0 || value.compareTo(scale) > 0) {
            return Optional.empty();
        }
        long rating = value.multiply(BigDecimal.valueOf(5))
                .divide(scale, 0, RoundingMode.HALF_UP)
                .longValue();
        return rating >= 1 ? Optional.of(rating) : Optional.empty();
    }
}
