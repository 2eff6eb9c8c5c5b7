package org.maitri.customers.internal.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.NumberParseException.ErrorType;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Telephone numbers in the form in which the whole world can dial them, and what is wrong with those it cannot dial. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Map<String, String> REGIONS = regions();

    private PhoneNumbers() {}

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            regions.put(code.toLowerCase(Locale.ROOT), code);
            regions.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.getDefault(), Locale.GERMAN, Locale.FRENCH}) {
                regions.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            }
        }
        regions.putAll(Map.of("uk", "GB", "england", "GB", "scotland", "GB", "wales", "GB"));
        regions.put("united states of america", "US");
        return Map.copyOf(regions);
    }

    /**
     * "+63 917 555 0002" for "0917 555-0002" in the Philippines; a text that is no number in use stays as it is.
     *
     * @param country where numbers without a country's code are dialled, in words or as a code; may be null
     */
    public static String international(String text, String country) {
        try {
            PhoneNumber number = NUMBERS.parse(text, REGIONS.get(lower(country)));
            return NUMBERS.isValidNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL) : text;
        } catch (NumberParseException none) {
            return text;
        }
    }

    /** What is wrong with a number, as a sentence; empty for one that can be dialled. */
    public static Optional<String> problem(String text, String country) {
        try {
            return switch (NUMBERS.isPossibleNumberWithReason(NUMBERS.parse(text, region(country)))) {
                case TOO_SHORT -> Optional.of(Messages.get("phone.short", text));
                case TOO_LONG -> Optional.of(Messages.get("phone.long", text));
                case INVALID_LENGTH, INVALID_COUNTRY_CODE -> Optional.of(Messages.get("phone.none", text));
                case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY -> Optional.empty();
            };
        } catch (NumberParseException wrong) {
            boolean homeless = wrong.getErrorType() == ErrorType.INVALID_COUNTRY_CODE
                    && !text.strip().startsWith("+");
            return Optional.of(Messages.get(homeless ? "phone.country" : "phone.none", text));
        }
    }

    private static String region(String country) {
        String named = REGIONS.get(lower(country));
        String home = Locale.getDefault().getCountry();
        return named != null || home.isEmpty() ? named : home;
    }

    private static String lower(String country) {
        return country == null ? "" : country.strip().toLowerCase(Locale.ROOT);
    }
}
