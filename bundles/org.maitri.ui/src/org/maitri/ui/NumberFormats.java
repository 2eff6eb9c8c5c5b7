package org.maitri.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.maitri.spi.metric.Unit;

/** Numbers in the person's language. Immutable; any thread. */
public final class NumberFormats {

    private final Locale locale;

    public NumberFormats(Locale locale) {
        this.locale = locale;
    }

    public static NumberFormats local() {
        return new NumberFormats(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** "12,345". */
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With the digits it has, but no more than {@code most} behind the point. */
    public String decimal(BigDecimal number, int most) {
        return format(number, 0, most);
    }

    /** "1,234.50". */
    public String money(BigDecimal amount) {
        return format(amount, 2, 2);
    }

    /** 12.5 becomes "12.5 %". */
    public String percent(BigDecimal number) {
        return format(number, 0, 2) + "\u00a0%";
    }

    /** A figure with the digits and the symbol of its unit. */
    public String figure(BigDecimal number, Unit unit) {
        String digits = format(number, unit.decimals(), unit.decimals());
        return unit.symbol().isBlank() ? digits : digits + '\u00a0' + unit.symbol();
    }

    private String format(BigDecimal number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
