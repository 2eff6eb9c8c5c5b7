package org.maitri.services.internal.duplicates.compare;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Telephone numbers in the one form in which the whole world can dial them. */
final class Phones {

    private static final int SHORTEST = 5;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final Map<String, String> regions = new HashMap<>();
    private final String home;

    /** @param home the country of a number that names none, as a code of two letters */
    Phones(Locale home) {
        this.home = home.getCountry().isEmpty() ? "US" : home.getCountry();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            regions.put(code.toLowerCase(Locale.ROOT), code);
            regions.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            for (Locale language :
                    new Locale[] {Locale.ENGLISH, Locale.of("", code), home, Locale.GERMAN, Locale.FRENCH}) {
                regions.put(Latin.of(country.getDisplayCountry(language)), code);
            }
        }
        regions.put("uk", "GB");
        regions.put("usa", "US");
        regions.put("england", "GB");
        regions.put("scotland", "GB");
    }

    /** The number with its country; its digits where it is no number that can be dialled; empty for what has none. */
    String normalised(String text, String country) {
        String digits = digits(text);
        if (digits.length() < SHORTEST) {
            return "";
        }
        String region = regions.getOrDefault(Latin.of(country), home);
        try {
            var number = numbers.parse(text, region);
            return numbers.isPossibleNumber(number) ? numbers.format(number, PhoneNumberFormat.E164) : digits;
        } catch (NumberParseException none) {
            return digits;
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString();
    }
}
