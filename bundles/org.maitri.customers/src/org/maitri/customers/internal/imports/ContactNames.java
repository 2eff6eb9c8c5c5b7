package org.maitri.customers.internal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.imports.Mapping;

/** What address books and other systems call the parts of a contact, in several languages. */
final class ContactNames {

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
                "kunde",
                "anzeige name",
                "nome completo",
                "imie i nazwisko",
                "name 1");
        exact(
                "givenName",
                "first name",
                "given name",
                "forename",
                "firstname",
                "fname",
                "vorname",
                "prenom usuel",
                "voornaam",
                "nome",
                "imie",
                "fornamn",
                "fornavn",
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
                "achternaam",
                "cognome",
                "sobrenome",
                "nazwisko",
                "efternamn",
                "etternavn",
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
                "civilite",
                "titre");
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
                "societe",
                "bedrijf",
                "azienda",
                "associated company",
                "default address company",
                "organization 1 name value",
                "empresa",
                "business name",
                "firm",
                "organizacion",
                "organizzazione",
                "organizacao",
                "organisatie");
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
                "fonction",
                "arbeitstitel",
                "berufsbezeichnung",
                "funzione",
                "titre 1",
                "job",
                "profession",
                "beruf",
                "cargo",
                "poste");
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
                "lists",
                "tag");
        exact("tier", "tier", "customer tier", "service tier", "support tier", "kundenstufe");
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
        exact(
                "employees",
                "employees",
                "number of employees",
                "no of employees",
                "employee count",
                "headcount",
                "company size",
                "mitarbeiter",
                "mitarbeiterzahl",
                "anzahl mitarbeiter",
                "effectif",
                "empleados");
        exact(ContactColumns.WEB, "domain", "company domain name", "domain name");
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
                "kundennr",
                "kunden nr",
                "kunden id",
                "debitor",
                "debitorennummer",
                "numero client",
                "n client",
                "member id",
                "contact key",
                "customer no",
                "contact number",
                "account number",
                "account no",
                "constituent id",
                "donor id",
                "supporter id",
                "membership number",
                "member number",
                "mitgliedsnummer",
                "customer code");
        exact(ContactColumns.ADDRESS, "full address", "formatted address", "complete address");
        exact(
                ContactColumns.STREET,
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
                "default address address 1",
                "default address address 2",
                "address 1 street",
                "via",
                "straat",
                "ulica",
                "street number",
                "street no",
                "street nr",
                "house number",
                "house no",
                "house nr",
                "hausnummer",
                "hausnr",
                "haus nr",
                "huisnummer",
                "numero civico",
                "numero de calle",
                "nr domu",
                "po box",
                "extended address",
                "suburb");
        exact(
                ContactColumns.POSTAL_CODE,
                "postal code",
                "zip",
                "zip code",
                "zipcode",
                "postcode",
                "plz",
                "postleitzahl",
                "code postal",
                "codigo postal",
                "cap",
                "kod pocztowy",
                "postnummer",
                "pin code",
                "pincode",
                "zip postal code");
        exact(
                ContactColumns.CITY,
                "city",
                "town",
                "locality",
                "ort",
                "stadt",
                "ville",
                "ciudad",
                "miasto",
                "citta",
                "woonplaats",
                "stad",
                "cidade",
                "place",
                "municipality");
        exact(
                ContactColumns.REGION,
                "state",
                "region",
                "province",
                "state region",
                "county",
                "state province",
                "bundesland",
                "provincia",
                "dep region");
        exact(ContactColumns.COUNTRY, "country", "country region", "land", "pays", "pais", "country name");
    }

    private ContactNames() {}

    private static void exact(String target, String... names) {
        for (String name : names) {
            EXACT.put(name, target);
        }
    }

    /** @param name the words of a column, lower case, without accents, separated by blanks */
    static Optional<String> target(String name) {
        return Optional.ofNullable(EXACT.get(name));
    }
}
