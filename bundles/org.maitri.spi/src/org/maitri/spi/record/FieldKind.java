package org.maitri.spi.record;

/**
 * What a field holds, and so how it is shown, edited, filtered, imported and exported. Open: a module may make its own,
 * which is treated as {@link #TEXT} by whoever does not know it. The comment names the Java type of the value.
 */
public record FieldKind(String id) {

    /** {@link String}, one line. */
    public static final FieldKind TEXT = new FieldKind("text");
    /** {@link String}, many lines. */
    public static final FieldKind LONG_TEXT = new FieldKind("long-text");
    /** {@link String}, a mail address. */
    public static final FieldKind MAIL = new FieldKind("mail");
    /** {@link String}, a telephone number. */
    public static final FieldKind PHONE = new FieldKind("phone");
    /** {@link String}, a web address. */
    public static final FieldKind URL = new FieldKind("url");
    /** {@link Long}. */
    public static final FieldKind INTEGER = new FieldKind("integer");
    /** {@link java.math.BigDecimal}. */
    public static final FieldKind DECIMAL = new FieldKind("decimal");
    /** {@link java.math.BigDecimal} in the currency of the profile. */
    public static final FieldKind MONEY = new FieldKind("money");
    /** {@link java.math.BigDecimal}, 12.5 for 12.5 %. */
    public static final FieldKind PERCENT = new FieldKind("percent");
    /** {@link java.time.LocalDate}. */
    public static final FieldKind DATE = new FieldKind("date");
    /** {@link java.time.Instant}; shown in the person's time zone. */
    public static final FieldKind MOMENT = new FieldKind("moment");
    /** {@link java.time.Duration}, for columns of imported files. */
    public static final FieldKind DURATION = new FieldKind("duration");
    /** {@link Boolean}. */
    public static final FieldKind YES_NO = new FieldKind("yes-no");
    /** {@link String}, one of {@link Field#choices()} by its value. */
    public static final FieldKind CHOICE = new FieldKind("choice");
    /** {@link java.util.Set} of {@link String}. */
    public static final FieldKind TAGS = new FieldKind("tags");
    /** {@link org.maitri.kernel.RecordRef}. */
    public static final FieldKind REFERENCE = new FieldKind("reference");

    /** Whether values are compared by size: numbers are right-aligned and can be filtered by range. */
    public boolean isNumber() {
        return equals(INTEGER) || equals(DECIMAL) || equals(MONEY) || equals(PERCENT);
    }

    public boolean isTime() {
        return equals(DATE) || equals(MOMENT);
    }
}
