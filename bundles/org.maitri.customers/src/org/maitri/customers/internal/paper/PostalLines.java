package org.maitri.customers.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Person;

/** An address as the post of its country wants to read it. */
final class PostalLines {

    /** Place, region and code in one line. */
    private static final Set<String> PLACE_FIRST = Set.of("US", "CA", "AU", "NZ", "TW");

    /** The code in a line of its own below the place. */
    private static final Set<String> CODE_LAST = Set.of("GB", "IE", "GG", "JE", "IM");

    /** Place and code, the region below. */
    private static final Set<String> CODE_BEHIND = Set.of("IN", "PK", "BD", "LK", "NP", "SG", "TH", "ID", "PH", "MY");

    private PostalLines() {}

    /** @param home the country the letters are sent from, as an ISO code */
    static List<String> of(Customer customer, ContactPoint address, String home) {
        List<String> lines = new ArrayList<>();
        add(lines, customer.name());
        if (customer instanceof Person person && "work".equals(address.label())) {
            add(lines, person.department());
            add(lines, person.employer());
        }
        String code = text(address.postalCode());
        String city = text(address.city());
        String region = text(address.region());
        if (Stream.of(address.street(), code, city, region).allMatch(part -> part == null || part.isBlank())) {
            address.content()
                    .lines()
                    .forEach(line -> Stream.of(line.split(", ")).forEach(part -> add(lines, part)));
            return lines;
        }
        text(address.street()).lines().forEach(line -> add(lines, line));
        String iso = isoOf(text(address.country()));
        String country = iso.isEmpty() ? home : iso;
        if (PLACE_FIRST.contains(country)) {
            String place = Stream.of(city, region)
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            add(lines, place + ' ' + code);
        } else if (CODE_LAST.contains(country)) {
            add(lines, city);
            add(lines, region);
            add(lines, code);
        } else if (CODE_BEHIND.contains(country)) {
            add(lines, city + ' ' + code);
            add(lines, region);
        } else {
            add(lines, code + ' ' + city);
            add(
                    lines,
                    Set.of("DE", "AT", "CH", "NL", "BE", "FR", "DK", "SE", "NO", "FI")
                                    .contains(country)
                            ? ""
                            : region);
        }
        boolean abroad = iso.isEmpty() ? !text(address.country()).isEmpty() : !iso.equals(home);
        add(lines, abroad ? text(address.country()).toUpperCase(Locale.ROOT) : "");
        return lines;
    }

    private static String text(String part) {
        return part == null ? "" : part.strip();
    }

    private static void add(List<String> lines, String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.strip());
        }
    }

    /** The ISO code of a country by its code or its name in English, here or there; empty if it is none of them. */
    static String isoOf(String country) {
        if (country.isEmpty()) {
            return "";
        }
        for (String iso : Locale.getISOCountries()) {
            Locale place = Locale.of("", iso);
            boolean means = iso.equalsIgnoreCase(country)
                    || place.getISO3Country().equalsIgnoreCase(country)
                    || place.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country)
                    || place.getDisplayCountry().equalsIgnoreCase(country);
            if (means) {
                return iso;
            }
        }
        return switch (country.toLowerCase(Locale.ROOT)) {
            case "usa", "u.s.a.", "united states of america" -> "US";
            case "uk", "england", "scotland", "wales", "great britain" -> "GB";
            case "deutschland" -> "DE";
            case "\u00f6sterreich" -> "AT";
            case "schweiz", "suisse" -> "CH";
            case "bharat" -> "IN";
            default -> "";
        };
    }
}
