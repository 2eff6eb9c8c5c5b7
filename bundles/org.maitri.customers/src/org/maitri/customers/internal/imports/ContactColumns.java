package org.maitri.customers.internal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.imports.Mapping;

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

    private static final Map<String, String> EXACT = new HashMap<>();

    static {
        exact(
                "name",
                "name",
                "full name",
                "display name",
                "contact name",
                "customer name",
                "contact",
                "customer",
                "client",
                "client name",
                "fn",
                "anzeigename",
                "vollstandiger name",
                "nom complet",
                "nombre completo",
                "file as",
                "kunde");
        exact(
                "givenName",
                "first name",
                "given name",
                "forename",
                "firstname",
                "fname",
                "vorname",
                "prenom",
                "nombre",
                "first",
                "given");
        exact(
                "familyName",
                "last name",
                "family name",
                "surname",
                "lastname",
                "lname",
                "nachname",
                "familienname",
                "nom",
                "apellido",
                "apellidos",
                "last",
                "nom de famille");
        exact(
                "salutation",
                "title",
                "name prefix",
                "prefix",
                "salutation",
                "anrede",
                "titel",
                "honorific",
                "honorific prefix",
                "civilite");
        exact(
                "employer",
                "company",
                "company name",
                "organization",
                "organisation",
                "organization name",
                "organization 1 name",
                "organisation name",
                "employer",
                "firma",
                "unternehmen",
                "account",
                "account name",
                "associated company",
                "entreprise",
                "empresa",
                "business name",
                "firm");
        exact(
                "jobTitle",
                "job title",
                "position",
                "organization title",
                "organization 1 title",
                "function",
                "funktion",
                "occupation",
                "designation",
                "puesto",
                "fonction");
        exact(
                "department",
                "department",
                "abteilung",
                "organization department",
                "organization 1 department",
                "service",
                "departamento",
                "division");
        exact(
                "birthday",
                "birthday",
                "birth date",
                "date of birth",
                "dob",
                "bday",
                "birthdate",
                "geburtstag",
                "geburtsdatum",
                "date de naissance",
                "anniversaire",
                "fecha de nacimiento",
                "cumpleanos");
        exact("birthYear", "birth year", "year of birth", "geburtsjahr");
        exact("birthMonth", "birth month", "month of birth", "geburtsmonat");
        exact("birthDay", "birth day", "day of birth");
        exact("sex", "gender", "sex", "geschlecht", "sexe", "genero");
        exact("age", "age", "alter", "customer age");
        exact("language", "language", "preferred language", "sprache", "langue", "idioma");
        exact(
                "remarks",
                "notes",
                "note",
                "comments",
                "comment",
                "remarks",
                "description",
                "notizen",
                "bemerkung",
                "bemerkungen",
                "remarques",
                "notas",
                "kommentar");
        exact(
                "tags",
                "tags",
                "categories",
                "labels",
                "groups",
                "group membership",
                "kategorien",
                "gruppen",
                "etiquetas",
                "lists");
        exact("since", "customer since", "client since", "member since", "kunde seit");
        exact(
                "owner",
                "owner",
                "contact owner",
                "account owner",
                "company owner",
                "lead owner",
                "looked after by",
                "account manager",
                "assigned to",
                "betreuer");
        exact("photo", "photo", "photo url", "picture");
        exact(
                Mapping.KEY,
                "id",
                "uid",
                "uuid",
                "record id",
                "contact id",
                "customer id",
                "client id",
                "person id",
                "user id",
                "external id",
                "record id contact",
                "record id company",
                "account id",
                "organisation id",
                "organization id",
                "company id",
                "kundennummer",
                "customer number",
                "customer no",
                "contact number");
        exact(ADDRESS, "full address", "formatted address", "complete address");
        exact(
                STREET,
                "address",
                "postal address",
                "mailing address",
                "adresse",
                "direccion",
                "anschrift",
                "street",
                "street address",
                "address line",
                "address line 1",
                "address line 2",
                "address 1",
                "address 2",
                "strasse",
                "rue",
                "calle",
                "street number",
                "po box",
                "extended address",
                "suburb");
        exact(
                POSTAL_CODE,
                "postal code",
                "zip",
                "zip code",
                "zipcode",
                "postcode",
                "plz",
                "postleitzahl",
                "code postal",
                "codigo postal",
                "pin code",
                "pincode",
                "zip postal code");
        exact(CITY, "city", "town", "locality", "ort", "stadt", "ville", "ciudad", "place", "municipality");
        exact(
                REGION,
                "state",
                "region",
                "province",
                "state region",
                "county",
                "state province",
                "bundesland",
                "provincia");
        exact(COUNTRY, "country", "country region", "land", "pays", "pais", "country name");
    }

    private ContactColumns() {}

    private static void exact(String target, String... names) {
        for (String name : names) {
            EXACT.put(name, target);
        }
    }

    /** The target of a column; empty where the name says nothing of a contact. */
    static Optional<String> target(String columnName) {
        ColumnWords column = ColumnWords.of(columnName);
        String exact = EXACT.get(column.text());
        if (exact != null) {
            return Optional.of(exact);
        }
        Optional<String> way = way(column);
        return way.isPresent() ? way : part(column);
    }

    private static Optional<String> way(ColumnWords column) {
        boolean type = column.has("type", "label");
        if (column.has("email", "mail", "mails", "emails")) {
            boolean about = column.has(
                    "name",
                    "opt",
                    "domain",
                    "status",
                    "bounced",
                    "quarantined",
                    "confirmation",
                    "last",
                    "first",
                    "sent",
                    "opened",
                    "clicked",
                    "delivered",
                    "open",
                    "date",
                    "count",
                    "consent",
                    "invalid",
                    "format",
                    "unsubscribed",
                    "subscription",
                    "marketing",
                    "eligible",
                    "reason",
                    "timestamp",
                    "preferred");
            return about ? Optional.empty() : Optional.of(type ? MAIL_LABEL : MAIL);
        }
        if (column.has(
                "phone",
                "telephone",
                "tel",
                "telefon",
                "telefono",
                "fax",
                "telefax",
                "pager",
                "mobile",
                "mobil",
                "mobiltelefon",
                "handy",
                "cell",
                "cellphone",
                "movil",
                "isdn",
                "phones",
                "whatsapp")) {
            boolean about = column.has(
                    "status",
                    "opt",
                    "last",
                    "country",
                    "date",
                    "consent",
                    "preferred",
                    "verified",
                    "ext",
                    "extension",
                    "marketing");
            return about ? Optional.empty() : Optional.of(type ? PHONE_LABEL : PHONE);
        }
        if (column.has("website", "web", "homepage", "url", "webseite", "webpage")) {
            return column.has("linkedin", "twitter", "facebook")
                    ? Optional.of(SOCIAL)
                    : type || column.has("photo", "picture", "image") ? Optional.empty() : Optional.of(WEB);
        }
        boolean network = column.has(
                "linkedin",
                "twitter",
                "facebook",
                "instagram",
                "skype",
                "mastodon",
                "im",
                "xing",
                "social",
                "icq",
                "jabber",
                "telegram");
        return network && !type && !column.has("fans", "followers", "clicks", "count")
                ? Optional.of(SOCIAL)
                : Optional.empty();
    }

    /** A part of a postal address: "Home Street 2", "Address 1 - Postal Code", "Mailing City". */
    private static Optional<String> part(ColumnWords column) {
        boolean address = column.has(
                "address",
                "adresse",
                "addr",
                "home",
                "work",
                "business",
                "other",
                "mailing",
                "billing",
                "shipping",
                "company",
                "privat",
                "geschaftlich",
                "weitere",
                "primary",
                "office",
                "permanent");
        if (!address || column.has("ip", "im", "web")) {
            return Optional.empty();
        }
        if (column.has("zip", "zipcode", "postcode", "plz", "postleitzahl")
                || column.text().contains("postal code")) {
            return Optional.of(POSTAL_CODE);
        }
        if (column.has("city", "town", "ort", "stadt", "ville", "locality")) {
            return Optional.of(CITY);
        }
        if (column.has("state", "region", "province", "bundesland", "county")) {
            return Optional.of(column.has("country") ? COUNTRY : REGION);
        }
        if (column.has("country", "land", "pays")) {
            return Optional.of(COUNTRY);
        }
        if (column.has("street", "strasse", "rue", "line", "box", "extended", "postfach")) {
            return Optional.of(STREET);
        }
        if (column.has("type", "label")) {
            return Optional.of(ADDRESS_LABEL);
        }
        if (!column.has("address", "adresse", "addr")) {
            return Optional.empty();
        }
        return column.has("formatted", "full")
                ? Optional.of(ADDRESS)
                : column.has(
                                "home",
                                "work",
                                "business",
                                "other",
                                "mailing",
                                "billing",
                                "shipping",
                                "primary",
                                "office",
                                "permanent")
                        ? Optional.of(STREET)
                        : Optional.empty();
    }
}
