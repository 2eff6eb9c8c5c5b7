package org.maitri.customers.internal.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from a column's name what it means in an address book. Programs name the same things in hundreds of ways, so most
 * names are told from their words instead of from a list.
 */
final class ContactColumns {

    static final String MAIL = "mail";
    static final String MAIL_LABEL = "mailLabel";
    static final String PHONE = "phone";
    static final String PHONE_LABEL = "phoneLabel";
    static final String WEB = "web";
    static final String SOCIAL = "social";
    static final String ADDRESS = "address";
    static final String ADDRESS_LABEL = "addressLabel";
    static final String STREET = "addressStreet";
    static final String POSTAL_CODE = "addressPostalCode";
    static final String CITY = "addressCity";
    static final String REGION = "addressRegion";
    static final String COUNTRY = "addressCountry";

    /** What a program keeps for itself on business cards: its words speak of settings, such as which address it shows first. */
    private static final Pattern OWN_PROPERTY = Pattern.compile("X-\\p{Lu}");

    private ContactColumns() {}

    /** The target of a column; empty where the name says nothing of a contact. */
    static Optional<String> target(String columnName) {
        if (OWN_PROPERTY.matcher(columnName).lookingAt()) {
            return Optional.empty();
        }
        ColumnWords column = ColumnWords.of(columnName);
        Optional<String> exact = ContactNames.target(column.text());
        if (exact.isPresent()) {
            return exact;
        }
        return way(column).or(() -> part(column)).or(() -> inGroup(columnName));
    }

    /** What a column is within a group that its name begins with: "Person - Organization". */
    private static Optional<String> inGroup(String columnName) {
        int dash = columnName.lastIndexOf(" - ");
        return dash < 0
                ? Optional.empty()
                : ContactNames.target(ColumnWords.of(columnName.substring(dash)).text());
    }

    private static Optional<String> way(ColumnWords column) {
        boolean type = column.has("type", "label", "typ");
        if (column.tellsOf("mail")) {
            return column.tellsOf("aboutMail") ? Optional.empty() : Optional.of(type ? MAIL_LABEL : MAIL);
        }
        if (column.tellsOf("phone")) {
            return column.tellsOf("aboutPhone") ? Optional.empty() : Optional.of(type ? PHONE_LABEL : PHONE);
        }
        if (column.tellsOf("web")) {
            return column.has("linkedin", "twitter", "facebook")
                    ? Optional.of(SOCIAL)
                    : type || column.has("photo", "picture", "image") ? Optional.empty() : Optional.of(WEB);
        }
        return column.tellsOf("network") && !type && !column.has("fans", "followers", "clicks", "count")
                ? Optional.of(SOCIAL)
                : Optional.empty();
    }

    /** A part of a postal address: "Home Street 2", "Address 1 - Postal Code", "Mailing City". */
    private static Optional<String> part(ColumnWords column) {
        if (!column.tellsOf("address") || column.tellsOf("notAddress")) {
            return Optional.empty();
        }
        if (column.tellsOf("postalCode")
                || column.text().contains("postal code")
                || column.text().contains("code postal")
                || column.text().contains("codigo postal")) {
            return Optional.of(POSTAL_CODE);
        }
        if (column.tellsOf("city")) {
            return Optional.of(CITY);
        }
        if (column.tellsOf("region")) {
            return Optional.of(column.tellsOf("country") ? COUNTRY : REGION);
        }
        if (column.tellsOf("country")) {
            return Optional.of(COUNTRY);
        }
        if (column.tellsOf("street")) {
            return Optional.of(STREET);
        }
        if (column.has("type", "label")) {
            return Optional.of(ADDRESS_LABEL);
        }
        if (!column.tellsOf("written")) {
            return Optional.empty();
        }
        return Optional.of(column.has("formatted", "full") ? ADDRESS : STREET);
    }
}
