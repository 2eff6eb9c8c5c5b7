package org.maitri.customers.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.Mapping;

/** The address books people most often come from, told by columns that only they have. */
final class AddressBooks {

    private AddressBooks() {}

    static List<KnownFormat> people() {
        return List.of(outlook(), thunderbird(), google(), formerGoogle(), sharedContacts(), directory());
    }

    private static KnownFormat outlook() {
        Stream<String> addresses = Stream.of("Business", "Home", "Other")
                .flatMap(place -> Stream.of(
                                "Street",
                                "Street 2",
                                "Street 3",
                                "City",
                                "State",
                                "Postal Code",
                                "Country/Region",
                                "Country",
                                "Phone",
                                "Phone 2",
                                "Fax",
                                "Address")
                        .map(part -> place + ' ' + part));
        return format(
                "Outlook",
                List.of("First Name", "Last Name", "E-mail Address", "Business Street", "Home Street"),
                Stream.concat(
                        addresses,
                        Stream.of(
                                "Title",
                                "First Name",
                                "Last Name",
                                "Company",
                                "Department",
                                "Job Title",
                                "Mobile Phone",
                                "Primary Phone",
                                "Car Phone",
                                "Company Main Phone",
                                "Pager",
                                "E-mail Address",
                                "E-mail 2 Address",
                                "E-mail 3 Address",
                                "Birthday",
                                "Categories",
                                "Gender",
                                "Language",
                                "Notes",
                                "Web Page")));
    }

    private static KnownFormat thunderbird() {
        Stream<String> addresses = Stream.of("Home", "Work")
                .flatMap(place -> Stream.of("Address", "Address 2", "City", "State", "ZipCode", "Country", "Phone")
                        .map(part -> place + ' ' + part));
        return format(
                "Thunderbird",
                List.of("Display Name", "Primary Email", "Secondary Email", "Screen Name"),
                Stream.concat(
                        addresses,
                        Stream.of(
                                "First Name",
                                "Last Name",
                                "Display Name",
                                "Primary Email",
                                "Secondary Email",
                                "Fax Number",
                                "Pager Number",
                                "Mobile Number",
                                "Job Title",
                                "Department",
                                "Organization",
                                "Web Page 1",
                                "Web Page 2",
                                "Birth Year",
                                "Birth Month",
                                "Birth Day",
                                "Notes")));
    }

    private static KnownFormat google() {
        return format(
                "Google Contacts",
                List.of("First Name", "Last Name", "E-mail 1 - Label", "E-mail 1 - Value"),
                Stream.concat(
                        numbered("Label"),
                        Stream.of(
                                "First Name",
                                "Last Name",
                                "Name Prefix",
                                "Organization Name",
                                "Organization Title",
                                "Organization Department",
                                "Birthday",
                                "Notes",
                                "Labels")));
    }

    private static KnownFormat formerGoogle() {
        return format(
                "Google Contacts, former",
                List.of("Given Name", "Family Name", "E-mail 1 - Type", "E-mail 1 - Value"),
                Stream.concat(
                        numbered("Type"),
                        Stream.of(
                                "Name",
                                "Given Name",
                                "Family Name",
                                "Name Prefix",
                                "Organization 1 - Name",
                                "Organization 1 - Title",
                                "Organization 1 - Department",
                                "Birthday",
                                "Gender",
                                "Language",
                                "Notes",
                                "Group Membership")));
    }

    private static Stream<String> numbered(String type) {
        return IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(n -> Stream.concat(
                        Stream.of("E-mail", "Phone", "Website")
                                .flatMap(what -> Stream.of(type, "Value").map(x -> what + ' ' + n + " - " + x)),
                        Stream.of(
                                        type,
                                        "Formatted",
                                        "Street",
                                        "City",
                                        "PO Box",
                                        "Region",
                                        "Postal Code",
                                        "Country",
                                        "Extended Address")
                                .map(part -> "Address " + n + " - " + part)));
    }

    /** Outlook's columns as they are used to load shared contacts, with an action for each row. */
    private static KnownFormat sharedContacts() {
        Stream<String> places = Stream.of("Home", "Business", "Other")
                .flatMap(
                        place -> Stream.of("Phone", "Phone 2", "Fax", "Address").map(part -> place + ' ' + part));
        return format(
                "Shared contacts",
                List.of("Action", "ID", "Name", "E-mail Address"),
                Stream.concat(
                        places,
                        Stream.of(
                                "ID",
                                "Name",
                                "E-mail Address",
                                "E-mail 2 Address",
                                "E-mail 3 Address",
                                "Notes",
                                "Mobile Phone",
                                "Pager",
                                "Company",
                                "Job Title")));
    }

    /** What LDAP (RFC 4519) calls the parts of an entry. */
    private static KnownFormat directory() {
        Map<String, String> targets = new LinkedHashMap<>(Map.of(
                "cn",
                "name",
                "sn",
                "familyName",
                "o",
                "employer",
                "ou",
                "department",
                "l",
                ContactColumns.CITY,
                "st",
                ContactColumns.REGION,
                "c",
                ContactColumns.COUNTRY,
                "co",
                ContactColumns.COUNTRY));
        List.of(
                        "uid",
                        "entryUUID",
                        "givenName",
                        "title",
                        "mail",
                        "telephoneNumber",
                        "homePhone",
                        "mobile",
                        "facsimileTelephoneNumber",
                        "street",
                        "postalCode",
                        "labeledURI",
                        "description")
                .forEach(name -> targets.put(name, ContactColumns.target(name).orElse(Mapping.ATTRIBUTE)));
        return new KnownFormat("LDAP directory", List.of("cn", "sn"), targets, Map.of());
    }

    private static KnownFormat format(String name, List<String> signature, Stream<String> columns) {
        Map<String, String> targets = new LinkedHashMap<>();
        columns.forEach(
                column -> targets.put(column, ContactColumns.target(column).orElse(Mapping.ATTRIBUTE)));
        return new KnownFormat(name, signature, targets, Map.of());
    }
}
