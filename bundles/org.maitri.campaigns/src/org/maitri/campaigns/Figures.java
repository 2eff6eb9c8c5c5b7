package org.maitri.campaigns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.maitri.kernel.Ratio;

/**
 * The sum of results and the rates made of it. A rate whose whole is zero is empty: a campaign without clicks has no cost
 * per click, not one of zero.
 *
 * @param impressions how often it was shown
 * @param conversions how many did what was asked for
 * @param revenue what the conversions are worth
 */
public record Figures(long impressions, long clicks, BigDecimal spend, BigDecimal conversions, BigDecimal revenue) {

    public static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** The sum of all. */
    public static Figures sum(Collection<Figures> parts) {
        return parts.stream().reduce(NONE, Figures::plus);
    }

    public Figures plus(Figures other) {
        return new Figures(
                impressions + other.impressions,
                clicks + other.clicks,
                spend.add(other.spend),
                conversions.add(other.conversions),
                revenue.add(other.revenue));
    }

    /** Click-through rate in percent: clicks by impressions. */
    public Optional<BigDecimal> ctr() {
        return Ratio.of(clicks, impressions).percent();
    }

    /** Cost per click. */
    public Optional<BigDecimal> cpc() {
        return Ratio.of(spend, clicks).value();
    }

    /** Cost per thousand impressions. */
    public Optional<BigDecimal> cpm() {
        return Ratio.of(spend, impressions).value().map(cost -> cost.movePointRight(3));
    }

    /** Cost per conversion. */
    public Optional<BigDecimal> cpa() {
        return new Ratio(spend, conversions).value();
    }

    /** Conversion rate in percent: conversions by clicks. */
    public Optional<BigDecimal> conversionRate() {
        return new Ratio(conversions, BigDecimal.valueOf(clicks)).percent();
    }

    /** Return on advertising spend: revenue by spend; empty where no revenue is known. */
    public Optional<BigDecimal> roas() {
        return revenue.signum() == 0 ? Optional.empty() : new Ratio(revenue, spend).value();
    }
}
