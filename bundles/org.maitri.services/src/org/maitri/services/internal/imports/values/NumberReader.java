package org.maitri.services.internal.imports.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.maitri.services.internal.imports.Messages;

/** Reads numbers as people and programs write them: {@code 25,881}, {@code (12)}, {@code $1,200.50}, {@code 12 %}. */
final class NumberReader {

    private static final BigDecimal LARGEST = new BigDecimal("1E15");
    private static final Pattern POINT = grouped(",", "\\.");
    private static final Pattern COMMA = grouped("\\.", ",");

    private final char decimal;

    /** @param decimal {@code '.'} or {@code ','} */
    NumberReader(char decimal) {
        this.decimal = decimal;
    }

    private static Pattern grouped(String group, String decimal) {
        return Pattern.compile("(?:\\d+|\\d{1,3}(?:" + group + "\\d{2,3})*" + group + "\\d{3})?(?:" + decimal
                + "\\d*)?(?:[eE][+-]?\\d{1,3})?");
    }

    BigDecimal decimal(String cell, int scale) throws BadCell {
        NumberText number = NumberText.of(cell);
        if (number == null) {
            throw new BadCell(Messages.get("cell.number"));
        }
        String digits = number.digits();
        boolean point = decimal == '.';
        if (!(point ? POINT : COMMA).matcher(digits).matches()) {
            throw new BadCell(Messages.get(point ? "cell.number.point" : "cell.number.comma"));
        }
        String plain = point ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
        BigDecimal value = new BigDecimal(plain).scaleByPowerOfTen(number.power());
        if (value.compareTo(LARGEST) >= 0) {
            throw new BadCell(Messages.get("cell.number.large"));
        }
        value = value.scale() > scale ? value.setScale(scale, RoundingMode.HALF_EVEN) : value;
        return number.negative() ? value.negate() : value;
    }

    Long whole(String cell) throws BadCell {
        BigDecimal value = decimal(cell, 12);
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
            throw new BadCell(Messages.get("cell.whole"));
        }
        return value.longValue();
    }
}
