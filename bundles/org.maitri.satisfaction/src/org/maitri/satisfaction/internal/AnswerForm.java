package org.maitri.satisfaction.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a column holds the answers to one question; each is a target of the import. */
enum AnswerForm {
    WORDS("answer", "1", "5"),
    ONE_TO_FOUR("answer4", "1", "4"),
    ONE_TO_FIVE("answer5", "1", "5"),
    ONE_TO_SEVEN("answer7", "1", "7"),
    NOUGHT_TO_TEN("answer10", "0", "10"),
    NOUGHT_TO_HUNDRED("answer100", "0", "100"),
    /** A part of one, or yes and no. */
    NOUGHT_TO_ONE("answer1", "0", "1"),
    /** Words of one's own. */
    COMMENT("comment", null, null);

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)(?:\\s*%|\\s*[-–:=.)(]\\s*\\D.*|\\s*/\\s*\\d+)?");

    private final String target;
    private final BigDecimal low;
    private final BigDecimal high;

    AnswerForm(String target, String low, String high) {
        this.target = target;
        this.low = low == null ? null : new BigDecimal(low);
        this.high = high == null ? null : new BigDecimal(high);
    }

    String target() {
        return target;
    }

    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return high;
    }

    static boolean isTarget(String target) {
        return Arrays.stream(values()).anyMatch(form -> form.target.equals(target));
    }

    /** Whether a cell says nothing. */
    boolean isSilent(String cell) {
        return this == COMMENT ? cell.isBlank() : Likert.isSilent(cell);
    }

    /** The number a cell stands for; empty for words of one's own. */
    Optional<BigDecimal> number(String cell) {
        return switch (this) {
            case COMMENT -> Optional.empty();
            case WORDS -> Likert.number(cell);
            case NOUGHT_TO_ONE -> yesOrNo(cell).or(() -> decimal(cell));
            default -> decimal(cell);
        };
    }

    private static Optional<BigDecimal> yesOrNo(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of(BigDecimal.ONE);
            case "no", "n", "false" -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    /** A number, also with what stands around it in real files: "4 - Agree", "3,5", "80 %". */
    private static Optional<BigDecimal> decimal(String cell) {
        Matcher found = NUMBER.matcher(cell.strip());
        return found.matches() ? Optional.of(new BigDecimal(found.group(1).replace(',', '.'))) : Optional.empty();
    }
}
