package org.maitri.services.internal.imports.values;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the currency that is written beside an amount. Signs that several currencies share tell nothing. */
public final class CurrencySigns {

    /** Codes that are words of headings much more often. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !WORDS.contains(code))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\u20AC", "EUR"),
            Map.entry("\u00A3", "GBP"),
            Map.entry("\u20B9", "INR"),
            Map.entry("\u20BA", "TRY"),
            Map.entry("\u20BD", "RUB"),
            Map.entry("\u20A9", "KRW"),
            Map.entry("\u20AA", "ILS"),
            Map.entry("\u20B4", "UAH"),
            Map.entry("z\u0142", "PLN"),
            Map.entry("K\u010D", "CZK"),
            Map.entry("US$", "USD"),
            Map.entry("R$", "BRL"));
    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})\\p{Lu}{3}(?!\\p{L})");

    private CurrencySigns() {}

    /** The ISO 4217 code. @param text an amount with what stands around it, such as the name of its column */
    public static Optional<String> in(String text) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (CODES.contains(code.group())) {
                return Optional.of(code.group());
            }
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
