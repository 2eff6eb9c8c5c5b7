package org.maitri.customers.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;

/** What the columns of address books are taken for. */
class ContactColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "E-mail 2 Address,mail",
        "Primary Email,mail",
        "E-Mail-Adresse,mail",
        "E-mail 1 - Value,mail",
        "E-mail 1 - Type,mailLabel",
        "Business Phone 2,phone",
        "Mobiltelefon,phone",
        "Home Fax,phone",
        "Pager,phone",
        "Phone 3 - Label,phoneLabel",
        "First Name,givenName",
        "Vorname,givenName",
        "Nachname,familyName",
        "Organization Name,employer",
        "Account Name,employer",
        "Home Street 2,addressStreet",
        "Home Address 2,addressStreet",
        "Mailing City,addressCity",
        "Business Postal Code,addressPostalCode",
        "Home Country/Region,addressCountry",
        "Address 1 - Formatted,address",
        "Address 1 - Country,addressCountry",
        "Home ZipCode,addressPostalCode",
        "Date of Birth,birthday",
        "LinkedIn URL,social",
        "Web Page 2,web",
        "Record ID,key",
        "Birth Year,birthYear",
        "Land/Region geschäftlich,addressCountry",
        "E-Mail-Typ,mailLabel",
        "Rue (bureau),addressStreet",
        "Code postal (domicile),addressPostalCode",
        "Télécopie (bureau),phone",
        "Adresse de messagerie,mail",
        "Dienstlich: Adresse,addressStreet",
        "Default Address Address1,addressStreet",
        "Nazwisko,familyName",
        "Kundennr.,key",
        "Hausnummer,addressStreet",
        "House No.,addressStreet",
        "Фамилия,familyName",
        "Рабочий телефон,phone",
        "電子メール アドレス,mail",
        "勤務先 郵便番号,addressPostalCode",
        "Via (uff.),addressStreet",
        "CEP do endereço comercial,addressPostalCode",
        "Telefoon op werk,phone",
        "E-postadress,mail",
        "Soyadı,familyName",
        "Urodziny,birthday"
    })
    void names_tell_what_they_mean(String column, String target) {
        assertThat(ContactColumns.target(column)).contains(target);
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail Display Name",
        "Email Opt Out",
        "Last Email Date",
        "Email Domain",
        "Initials",
        "Custom 1",
        "Middle Name",
        "Last phone call",
        "Website 1 - Type",
        "Number of children",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS"
    })
    void what_only_speaks_of_a_contact_is_none(String column) {
        assertThat(ContactColumns.target(column)).isEmpty();
    }

    @Test
    void a_file_without_column_names_is_read_by_what_stands_in_it() {
        Sample sample = new Sample(
                "list.csv",
                List.of("Column 1", "Column 2", "Column 3", "Column 4"),
                List.of(
                        List.of("John Doe", "John", "Doe", "john@doe.invalid"),
                        List.of("Jane Roe", "Jane", "Roe", "jane@doe.invalid")));
        List<Mapping.Column> nothing = sample.columns().stream()
                .map(name -> Mapping.Column.to(name, Mapping.ATTRIBUTE))
                .toList();

        Mapping mapping = new PersonImport().propose(sample, new Mapping("", "customers.person", nothing, Map.of()));

        assertThat(mapping.columns())
                .extracting(Mapping.Column::target)
                .containsExactly("name", "givenName", "familyName", "mail");
    }

    @Test
    void a_suburb_is_the_town_where_no_other_column_has_it() {
        assertThat(targets("Suburb", "State")).containsExactly("addressCity", "addressRegion");
        assertThat(targets("Suburb", "City")).containsExactly("addressStreet", "addressCity");
    }

    @Test
    void a_title_is_a_position_where_nobody_is_addressed_by_it() {
        assertThat(targetOfTitle("Sales Manager", "CEO")).isEqualTo("jobTitle");
        assertThat(targetOfTitle("Dr.", "Mrs")).isEqualTo("salutation");
    }

    private static String targetOfTitle(String first, String second) {
        Sample sample = new Sample("list.csv", List.of("Title"), List.of(List.of(first), List.of(second)));
        Mapping nothing =
                new Mapping("", "customers.person", List.of(Mapping.Column.to("Title", Mapping.ATTRIBUTE)), Map.of());
        return new PersonImport().propose(sample, nothing).columns().getFirst().target();
    }

    @Test
    void a_name_in_a_chat_is_no_mail_address_though_it_looks_like_one() {
        Sample sample = new Sample(
                "cards.vcf", List.of("Name", "Social 1"), List.of(List.of("Ada Byron", "ada@jabber.invalid")));
        List<Mapping.Column> nothing = sample.columns().stream()
                .map(name -> Mapping.Column.to(name, Mapping.ATTRIBUTE))
                .toList();

        Mapping mapping = new PersonImport().propose(sample, new Mapping("", "customers.person", nothing, Map.of()));

        assertThat(mapping.columns()).extracting(Mapping.Column::target).containsExactly("name", "social");
    }

    private static List<String> targets(String... columns) {
        Sample sample = new Sample("list.csv", List.of(columns), List.of());
        List<Mapping.Column> nothing = sample.columns().stream()
                .map(name -> Mapping.Column.to(name, Mapping.ATTRIBUTE))
                .toList();
        Mapping mapping = new PersonImport().propose(sample, new Mapping("", "customers.person", nothing, Map.of()));
        return mapping.columns().stream().map(Mapping.Column::target).toList();
    }

    @Test
    void a_company_is_the_name_where_organisations_are_imported() {
        Sample sample = new Sample(
                "hubspot.csv",
                List.of("Record ID", "Company name", "City", "Phone Number"),
                List.of(List.of("1", "Acme", "Leeds", "+44 1"), List.of("2", "Bolt", "Bath", "+44 2")));
        List<Mapping.Column> nothing = sample.columns().stream()
                .map(name -> Mapping.Column.to(name, Mapping.ATTRIBUTE))
                .toList();

        Mapping mapping =
                new OrganisationImport().propose(sample, new Mapping("", "customers.organisation", nothing, Map.of()));

        assertThat(mapping.columns())
                .extracting(Mapping.Column::target)
                .containsExactly(Mapping.KEY, "name", "addressCity", "phone");
    }
}
