package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SamplesEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;

/** Address books and company lists, taken in by the real engine. */
class CustomersImportTest {

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), ImportEngine.schema()),
                        CustomersModule.recordTypes(),
                        List.of())
                .open(Profile.inMemory("customers" + UUID.randomUUID()), Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                CustomersModule.imports(),
                List.of(CustomersModule.cards()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult people(Path file) throws IOException {
        Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
        return imports.run(ImportRequest.of(Person.TYPE, copy), Progress.NONE);
    }

    private ImportResult run(String type, String name, String... lines) throws IOException {
        return imports.run(
                ImportRequest.of(type, Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")),
                Progress.NONE);
    }

    private Person person(String name) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select p from Person p where p.name = :name", Person.class)
                        .setParameter("name", name)
                        .getSingleResult());
    }

    private List<String> points(Customer customer, String kind) {
        return open.database()
                .read(work -> work
                        .entities()
                        .createQuery(
                                "select p from ContactPoint p where p.owner = :owner"
                                        + " and p.kind = :kind order by p.id",
                                ContactPoint.class)
                        .setParameter("owner", customer.ref())
                        .setParameter("kind", kind)
                        .getResultList()
                        .stream()
                        .map(ContactPoint::text)
                        .toList());
    }

    private long count(Class<?> entity) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
                        .getSingleResult());
    }

    @Test
    void names_of_directories_groups_and_other_scripts_are_understood() throws IOException {
        run(
                Person.TYPE,
                "people.csv",
                "dn,cn,sn,givenName,mail,o,l,c,uid",
                "uid=ab,Ann Barnes,Barnes,Ann,ann@b.example,Barnes Ltd,Leeds,GB,ab");
        run(
                Person.TYPE,
                "pipe.csv",
                "Person - ID,Person - Name,Person - Organization,Person - Email - Work",
                "1,Bo Ek,Ek AB,bo@ek.example");
        run(Person.TYPE, "ja.csv", "名,姓,会社名,役職,電子メール アドレス", "太郎,山田,株式会社サンプル,部長,taro@sample.co.jp");
        run(Person.TYPE, "ar.csv", "الاسم,البريد الإلكتروني,المدينة", "محمد بن سلمان,mohammed@example.sa,الرياض");

        assertThat(person("Ann Barnes").employer()).isEqualTo("Barnes Ltd");
        assertThat(person("Bo Ek").employer()).isEqualTo("Ek AB");
        assertThat(person("山田 太郎").jobTitle()).isEqualTo("部長");
        assertThat(points(person("محمد بن سلمان"), ContactPoint.MAIL)).containsExactly("mohammed@example.sa");
        assertThat(count(Organisation.class)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "io/text/John_Doe_ANDROID.vcf,6",
        "io/text/John_Doe_BLACK_BERRY.vcf,1",
        "io/text/John_Doe_EVOLUTION.vcf,1",
        "io/text/John_Doe_GMAIL.vcf,1",
        "io/text/John_Doe_IPHONE.vcf,1",
        "io/text/John_Doe_LOTUS_NOTES.vcf,1",
        "io/text/John_Doe_MAC_ADDRESS_BOOK.vcf,1",
        "io/text/John_Doe_MS_OUTLOOK.vcf,1",
        "io/text/fullcontact.vcf,1",
        "io/text/gmail-list.vcf,3",
        "io/text/gmail-single.vcf,1",
        "io/text/gmail-single2.vcf,1",
        "io/text/outlook-2003.vcf,1",
        "io/text/outlook-2007.vcf,1",
        "io/text/rfc2426-example.vcf,2",
        "io/text/rfc6350-example.vcf,1",
        "io/text/thunderbird-MoreFunctionsForAddressBook-extension.vcf,1",
        "issue/issue114.vcf,1",
        "io/json/jcard-example.json,1",
        "io/xml/rfc6351-example.xml,1"
    })
    void every_card_of_real_address_books_becomes_a_person(String file, long cards) throws IOException {
        Path path = SharedData.file("contacts-ezvcard/" + file);

        ImportResult result = people(path);
        assertThat(result.rejected()).isZero();
        assertThat(result.created()).isEqualTo(cards);
        assertThat(count(Person.class)).isEqualTo(cards);

        ImportResult again = imports.run(
                ImportRequest.of(Person.TYPE, folder.resolve(path.getFileName().toString())), Progress.NONE);
        assertThat(again.unchanged()).isEqualTo(cards);
        assertThat(again.commit()).isEmpty();
    }

    @Test
    void a_phone_s_card_keeps_all_ways_to_reach_its_owner() throws IOException {
        people(SharedData.file("contacts-ezvcard/io/text/John_Doe_IPHONE.vcf"));

        Person john = person("Mr. John Richter James Doe Sr.");
        assertThat(john.givenName()).isEqualTo("John");
        assertThat(john.familyName()).isEqualTo("Doe");
        assertThat(john.employer()).isEqualTo("IBM");
        assertThat(john.department()).isEqualTo("Accounting");
        assertThat(john.primaryMail()).isEqualTo("john.doe@ibm.com");
        assertThat(john.primaryPhone()).isEqualTo("+1 905-555-1234");
        assertThat(john.birthday()).isEqualTo(LocalDate.of(2012, 6, 6));
        assertThat(points(john, ContactPoint.PHONE))
                .containsExactly(
                        "mobile, 905-555-1234",
                        "home, 905-666-1234",
                        "work, 905-777-1234",
                        "fax, 905-888-1234",
                        "fax, 905-999-1234",
                        "pager, 905-111-1234",
                        "905-222-1234");
        assertThat(points(john, ContactPoint.POSTAL))
                .hasSize(2)
                .first()
                .isEqualTo("home, Silicon Alley 5, 12345 New York, New York, United States of America");
        assertThat(john.attributes()).containsKeys("NICKNAME", "Middle name");
    }

    @Test
    void a_table_of_shared_contacts_keeps_key_and_action() throws IOException {
        ImportResult result = people(SharedData.file("contacts-csv-exports/gpc_outlook.csv"));

        assertThat(result.created()).isEqualTo(3);
        Person adam = person("Adam Glacius");
        assertThat(points(adam, ContactPoint.MAIL))
                .containsExactly("adam.glacius@anycom.com", "adam.g@example.com", "ag@glacius.com");
        assertThat(points(adam, ContactPoint.PHONE))
                .hasSize(7)
                .contains("mobile, +1 555 3227 8544", "pager, +1 555 3227 8543");
        assertThat(adam.remarks()).isEqualTo("Has 2 kids");
        assertThat(adam.since()).isNull();
        assertThat(person("Daniel Ireland").externalKey()).contains("241a444f0b330b22");
        assertThat(person("Daniel Ireland").attributes()).containsEntry("Action", "delete");
    }

    @ParameterizedTest
    @CsvSource({
        "thunderbird_basic_csv_addressbook.csv",
        "thunderbird_csv_no_header.csv",
        "thunderbird_csv_semicolon.csv"
    })
    void every_shape_of_table_tells_the_same_two_people(String file) throws IOException {
        ImportResult result = people(SharedData.file("contacts-csv-exports/" + file));

        assertThat(result.created()).isEqualTo(2);
        assertThat(person("Jane Doe").givenName()).isEqualTo("Jane");
        assertThat(person("Jane Doe").familyName()).isEqualTo("Doe");
        assertThat(person("John Doe").primaryMail()).isEqualTo("john@doe.invalid");
    }

    @Test
    void people_are_found_again_by_address_and_name() throws IOException {
        run(
                Person.TYPE,
                "first.csv",
                "Name,E-mail",
                "Ana Cruz,ana@example.org",
                "Ben Reyes,family@example.org",
                "Mia Reyes,family@example.org");
        ImportResult second = run(
                Person.TYPE,
                "second.csv",
                "Full name,Email address,Phone",
                "Ana M. Cruz,ANA@example.org,+63 2 1",
                "Mia Reyes,family@example.org,",
                "Zoe Reyes,family@example.org,");

        assertThat(second.created()).isEqualTo(1);
        assertThat(second.updated()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(count(Person.class)).isEqualTo(4);
        assertThat(person("Ana M. Cruz").primaryPhone()).isEqualTo("+63 2 1");
    }

    @Test
    void who_stands_twice_in_one_file_is_one_person() throws IOException {
        ImportResult result = run(
                Person.TYPE,
                "twice.csv",
                "Name,E-mail,Phone",
                "Ana Cruz,ana@example.org,",
                "Ana Cruz,Ana@Example.org,+63 2 1");

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.updated()).isEqualTo(1);
        assertThat(points(person("Ana Cruz"), ContactPoint.PHONE)).containsExactly("+63 2 1");
    }

    @Test
    void who_is_named_by_a_mail_address_is_reached_by_it() throws IOException {
        run(Person.TYPE, "reporters.csv", "name,city", "ann@example.org,Leeds", "Bo Lee,Bath");

        assertThat(points(person("ann@example.org"), ContactPoint.MAIL)).containsExactly("ann@example.org");
        assertThat(points(person("Bo Lee"), ContactPoint.MAIL)).isEmpty();
    }

    @Test
    void a_house_number_in_a_column_of_its_own_stands_beside_its_street() throws IOException {
        run(
                Person.TYPE,
                "people.csv",
                "Vorname;Nachname;Straße;Hausnummer;PLZ;Ort",
                "Ada;Byron;Lindenweg;7 a;53111;Bonn",
                "Max;Born;Am Markt;12-14;37073;Göttingen");

        assertThat(points(person("Ada Byron"), ContactPoint.POSTAL)).containsExactly("Lindenweg 7 a, 53111 Bonn");
        assertThat(points(person("Max Born"), ContactPoint.POSTAL)).containsExactly("Am Markt 12-14, 37073 Göttingen");
    }

    @Test
    void a_card_s_settings_and_chat_names_make_no_other_addresses() throws IOException {
        run(
                Person.TYPE,
                "ada.vcf",
                "BEGIN:VCARD",
                "VERSION:2.1",
                "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
                "N:Byron;Ada",
                "IMPP:xmpp:ada@chat.invalid",
                "ADR;WORK;PREF:;;Lindenweg 7;Bonn;;53111;",
                "END:VCARD");

        Person ada = person("Ada Byron");
        assertThat(points(ada, ContactPoint.POSTAL)).containsExactly("work, Lindenweg 7, 53111 Bonn");
        assertThat(points(ada, ContactPoint.MAIL)).isEmpty();
        assertThat(points(ada, ContactPoint.SOCIAL)).containsExactly("ada@chat.invalid");
    }

    @Test
    void a_row_that_names_nobody_is_refused() throws IOException {
        ImportResult result = run(Person.TYPE, "nobody.csv", "Name,E-mail,Shoe size", "Ana,ana@example.org,38", ",,42");

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.reasons()).singleElement().asString().contains("neither a name");
    }

    @Test
    void google_s_labels_and_joined_cells_are_understood() throws IOException {
        ImportResult result = run(
                Person.TYPE,
                "google.csv",
                "First Name,Last Name,Organization Name,Birthday,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
                        + "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,"
                        + "Address 1 - Country",
                "Priya,Nair,Acme,1988-05-17,* Work,priya@example.com ::: p.nair@example.com,Mobile,+91 98 1,Home,\"1 MG Road,"
                        + " Kochi\",1 MG Road,Kochi,682001,India");

        assertThat(result.created()).isEqualTo(1);
        Person priya = person("Priya Nair");
        assertThat(points(priya, ContactPoint.MAIL))
                .containsExactly("work, priya@example.com", "work, p.nair@example.com");
        assertThat(points(priya, ContactPoint.PHONE)).containsExactly("mobile, +91 98 1");
        assertThat(points(priya, ContactPoint.POSTAL)).containsExactly("home, 1 MG Road, 682001 Kochi, India");
        assertThat(priya.birthday()).isEqualTo(LocalDate.of(1988, 5, 17));
        assertThat(priya.country()).isEqualTo("India");
    }

    @Test
    void outlook_s_empty_birthday_is_no_date_and_german_columns_are_columns() throws IOException {
        ImportResult result = run(
                Person.TYPE,
                "outlook.csv",
                "Vorname;Nachname;Firma;Position;E-Mail-Adresse;E-Mail 2: Adresse;Mobiltelefon;Straße privat;Ort privat;"
                        + "Postleitzahl privat;Land/Region privat;Geburtstag;Geschlecht",
                "Jürgen;Weiß;Köhler GmbH;Einkäufer;j.weiss@example.de;jw@example.com;+49 171 555;Lindenstraße 3;Hamburg;20095;"
                        + "Deutschland;0/0/00;männlich");

        assertThat(result.rejected()).isZero();
        Person weiss = person("Jürgen Weiß");
        assertThat(weiss.employer()).isEqualTo("Köhler GmbH");
        assertThat(weiss.jobTitle()).isEqualTo("Einkäufer");
        assertThat(weiss.birthday()).isNull();
        assertThat(weiss.gender()).isEqualTo("male");
        assertThat(points(weiss, ContactPoint.MAIL)).containsExactly("j.weiss@example.de", "jw@example.com");
        assertThat(points(weiss, ContactPoint.POSTAL))
                .containsExactly("home, Lindenstraße 3, 20095 Hamburg, Deutschland");
    }

    @Test
    void organisations_are_found_again_by_name_and_people_point_at_them() throws IOException {
        run(
                Organisation.TYPE,
                "companies.csv",
                "Record ID,Company name,Industry,Number of Employees,Website URL,City",
                "77,Acme Inc.,Retail,\"1,200\",https://acme.example,Leeds");
        ImportResult again = run(Organisation.TYPE, "accounts.csv", "Account Name,Phone", "ACME INC,+44 113 1");
        run(Person.TYPE, "people.csv", "Name,Company,E-mail", "Ana Cruz,Acme Inc.,ana@example.org");

        assertThat(again.updated()).isEqualTo(1);
        Organisation acme = open.database()
                .read(work -> work.entities()
                        .createQuery("select o from Organisation o", Organisation.class)
                        .getSingleResult());
        assertThat(acme.website()).isEqualTo("https://acme.example");
        assertThat(acme.city()).isEqualTo("Leeds");
        assertThat(acme.primaryPhone()).isEqualTo("+44 113 1");
        assertThat(person("Ana Cruz").organisation()).isEqualTo(acme.ref());
    }

    @Test
    void a_thousand_records_of_another_maker_come_in_whole() throws IOException {
        ImportResult result = people(SharedData.file("contacts-febrl-dedupe/dataset1.csv"));

        assertThat(result.created() + result.rejected()).isEqualTo(1000);
        assertThat(result.rejected()).isLessThanOrEqualTo(20);
        assertThat(count(Person.class)).isEqualTo(result.created());
    }

    @Test
    void the_sample_is_the_same_every_time() {
        long made = new SamplesEngine(open.database(), List.of(CustomersModule.sample()), Clock.systemUTC())
                .load(200, Progress.NONE);

        assertThat(count(Person.class) + count(Organisation.class)).isEqualTo(200);
        assertThat(made).isGreaterThan(400);
        assertThat(open.database()
                        .<List<String>>read(work -> work.entities()
                                .createQuery("select p.name from Person p order by p.id", String.class)
                                .setMaxResults(3)
                                .getResultList()))
                .doesNotContainNull()
                .hasSize(3);
        assertThat(Stream.of(open.check(Progress.NONE).problems()).flatMap(List::stream))
                .isEmpty();
    }
}
