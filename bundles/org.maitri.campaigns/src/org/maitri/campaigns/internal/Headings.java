package org.maitri.campaigns.internal;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** Reads the headings of advertising reports, which carry units and rates that are not what they look like. */
final class Headings {

    private static final Pattern CURRENCY = Pattern.compile("\\(([A-Z]{3})\\)");
    private static final Pattern RATE =
            Pattern.compile("/|\\b(avg|average|rate|ctr|cpc|cpm|cpa|roas|cost per|share|per)\\b");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    /** Signs that stand for one currency only. */
    private static final Map<String, String> SIGNS =
            Map.of("\u20AC", "EUR", "\u00A3", "GBP", "\u20B9", "INR", "z\u0142", "PLN", "CHF", "CHF");

    private Headings() {}

    /** The currency the amounts of a column are written with: "€ 12,50". */
    static Optional<String> currency(List<String> amounts) {
        return SIGNS.entrySet().stream()
                .filter(sign -> !amounts.isEmpty() && amounts.stream().allMatch(cell -> cell.contains(sign.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Lower case, words separated by single blanks, without units in brackets. */
    static String plain(String heading) {
        return heading.replace('\u00A0', ' ')
                .replaceAll("\\([^)]*\\)", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/%]+", " ")
                .strip();
    }

    /** Whether a heading names a quotient of figures: those follow from the figures and are not taken for one. */
    static boolean isRate(String heading) {
        return heading.contains("%") || RATE.matcher(plain(heading)).find();
    }

    /** The currency some heading names: "Amount spent (EUR)". */
    static Optional<String> currency(Sample sample) {
        return sample.columns().stream()
                .map(CURRENCY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(CODES::contains)
                .findFirst();
    }

    /** Whether a column can be a key: no value comes twice, none was cut to an exponent by a spreadsheet. */
    static boolean identifies(Sample sample, Mapping.Column column) {
        int index = sample.columns().indexOf(column.name());
        if (index < 0) {
            return false;
        }
        var values = sample.values(index);
        return values.size() == sample.rows().size()
                && values.stream().distinct().count() == values.size()
                && values.stream().noneMatch(value -> value.matches("\\d(\\.\\d+)?E\\+\\d+"));
    }
}
