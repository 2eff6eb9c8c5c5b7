package org.maitri.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount in one currency. Amounts keep the digits they were given; {@link #rounded()} brings them to the currency's
 * minor unit (ISO 4217).
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** The currency with an ISO 4217 code, in capitals or not; empty if there is none. */
    public static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The currency of the country whose formats are used here; empty if there is no country, or none of its own. */
    public static Optional<Currency> localCurrency() {
        String country = Locale.getDefault(Locale.Category.FORMAT).getCountry();
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)
                ? Optional.ofNullable(Currency.getInstance(Locale.of("", country)))
                : Optional.empty(); // a region of several countries, such as Latin America, is a number
    }

    /** @throws IllegalArgumentException if the currencies differ: Maitri never converts silently */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The amount for one of {@code count}; empty where there is nothing to divide by. */
    public Optional<Money> per(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Money(amount.divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_EVEN), currency));
    }

    public Money rounded() {
        return new Money(
                amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN), currency);
    }

    @Override
    public String toString() {
        return rounded().amount.toPlainString() + ' ' + currency.getCurrencyCode();
    }
}
