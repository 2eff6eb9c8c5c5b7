package org.maitri.services.internal.attention;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of the world, by what people call them and by their telephone numbers, and their time zones. */
final class Regions {

    private static final Map<String, String> BY_NAME = byName();
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Regions() {}

    private static Map<String, String> byName() {
        Map<String, String> regions = new HashMap<>();
        List<String> languages = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja", "zh");
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            languages.forEach(
                    language -> regions.putIfAbsent(key(country.getDisplayCountry(Locale.of(language))), code));
            regions.put(key(country.getDisplayCountry(Locale.getDefault())), code);
            regions.put(key(country.getISO3Country()), code);
        }
        for (String code : Locale.getISOCountries()) {
            regions.put(key(code), code);
        }
        regions.putAll(Map.of("uk", "GB", "great britain", "GB", "england", "GB", "scotland", "GB", "wales", "GB"));
        regions.putAll(Map.of("united states of america", "US", "korea", "KR", "czech republic", "CZ", "turkey", "TR"));
        return Map.copyOf(regions);
    }

    private static String key(String text) {
        return text.replace(".", "").strip().toLowerCase(Locale.ROOT);
    }

    static Optional<String> named(String country) {
        return Optional.ofNullable(BY_NAME.get(key(country == null ? "" : country)));
    }

    /** The country of a number that is written with its country's code. */
    static Optional<String> ofPhone(String number) {
        if (number == null || !number.strip().startsWith("+")) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.ofNullable(numbers.getRegionCodeForNumber(numbers.parse(number, null)))
                    .filter(region -> region.length() == 2 && Character.isLetter(region.charAt(0)));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    static String label(String region) {
        return Locale.of("", region).getDisplayCountry();
    }

    /** The time zones of a country, one of each whose clocks go alike; empty where it has none. */
    static List<ZoneId> zones(String region) {
        Map<ZoneRules, ZoneId> unlike = new LinkedHashMap<>();
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, region, null).stream()
                .map(id -> Optional.ofNullable(TimeZone.getIanaID(id))
                        .filter(KNOWN::contains)
                        .orElse(id))
                .filter(KNOWN::contains)
                .sorted()
                .map(ZoneId::of)
                .forEach(zone -> unlike.putIfAbsent(zone.getRules(), zone));
        return List.copyOf(unlike.values());
    }
}
