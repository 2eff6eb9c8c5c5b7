package org.maitri.spi.metric;

/**
 * What a figure counts. Open: a module may make its own.
 *
 * @param id never translated
 * @param symbol shown behind the figure; may be blank
 * @param decimals digits shown behind the decimal point
 */
public record Unit(String id, String symbol, int decimals) {

    public static final Unit COUNT = new Unit("count", "", 0);
    public static final Unit PERCENT = new Unit("percent", "%", 1);
    public static final Unit HOURS = new Unit("hours", "h", 1);
    /** Of the profile's currency. */
    public static final Unit MONEY = new Unit("money", "", 2);
    /** From -100 to 100, as for eNPS. */
    public static final Unit POINTS = new Unit("points", "", 0);
    /** On a scale that the metric's explanation names. */
    public static final Unit SCORE = new Unit("score", "", 2);

    /** @param currency an ISO 4217 code */
    public static Unit money(String currency) {
        return new Unit(MONEY.id(), currency, MONEY.decimals());
    }
}
