package org.maitri.customers;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a postal address; each may be null. */
public record PostalAddress(String street, String postalCode, String city, String region, String country) {

    public boolean isEmpty() {
        return line().isEmpty();
    }

    /** The address in one line: "12 Lake Road, 530001 Visakhapatnam, Andhra Pradesh, India". */
    public String line() {
        return Stream.of(oneLine(street), join(" ", postalCode, city), oneLine(region), oneLine(country))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*[\\r\\n]+\\s*", ", ");
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts)
                .map(PostalAddress::oneLine)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
