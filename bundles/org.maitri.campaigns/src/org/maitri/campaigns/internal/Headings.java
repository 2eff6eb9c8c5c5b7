package org.maitri.campaigns.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** Reads the headings of advertising reports, which carry units and rates that are not what they look like. */
final class Headings {

    private static final Pattern CURRENCY = Pattern.compile("\\(([A-Z]{3})\\)");
    private static final Pattern RATE =
            Pattern.compile("/|\\b(avg|average|rate|ctr|cpc|cpm|cpa|roas|cost per|share|per)\\b");

    private Headings() {}

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
