package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.Profile;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.RecordType;
import org.maitri.testserver.TestServer;

/** Cards of customers who come without one, get another, or become one. */
class CardLifeTest {

    @TempDir
    private Path folder;

    private CardsDatabase database;

    @BeforeEach
    void open() {
        database = new CardsDatabase(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcf", "vcard-3.0", "jcard", "xcard"})
    void keepsASecondFamilyName(String format) throws IOException {
        String json = "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Gabo\"],"
                + "[\"n\",{},\"text\",[[\"García\",\"Márquez\"],[\"Gabriel\",\"José\"],\"\",\"\",\"\"]]]]";
        database.take(json);
        database.edit(person -> assertThat(person.familyName()).isEqualTo("García Márquez"));
        assertThat(database.give(Person.TYPE, format))
                .contains("García Márquez")
                .contains("Gabriel José");
    }

    @Test
    void doesNotNameAnEncodingThatTheFileHasNot() throws IOException {
        database.take(String.join(
                "\r\n",
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg",
                "END:VCARD",
                ""));
        assertThat(database.give(Person.TYPE, "vcard-3.0"))
                .contains("N:Müller;Jörg")
                .doesNotContain("CHARSET");
    }

    @Test
    void makesCardsOfPeopleAndOrganisationsThatHadNone() throws IOException {
        database.open().database().change("Add", work -> {
            Person person = new Person();
            person.setGivenName("Ana");
            person.setFamilyName("Sharma;, \n\\");
            person.setTags(Set.of("a,b"));
            work.add(person);
            work.add(ContactPoint.of(person.ref(), ContactPoint.PHONE, "mobile", "+49 228 1"));
            work.add(ContactPoint.postal(
                    person.ref(), "work", new PostalAddress("Road 1\nBack", "53111", "Bonn", null, "Germany")));
            work.add(ContactPoint.of(person.ref(), ContactPoint.SOCIAL, null, "@ana"));
            Organisation organisation = new Organisation();
            organisation.setName("Lakshmi & Sons");
            work.add(organisation);
        });

        VCard person = Ezvcard.parse(database.give(Person.TYPE, "vcf")).first();
        VCard old = Ezvcard.parse(database.give(Person.TYPE, "vcard-2.1")).first();
        VCard organisation =
                Ezvcard.parse(database.give(Organisation.TYPE, "vcf")).first();

        assertThat(person.getStructuredName().getFamily()).isEqualTo("Sharma;, \n\\");
        assertThat(person.getAddresses().getFirst().getStreetAddress()).isEqualTo("Road 1\nBack");
        assertThat(person.getTelephoneNumbers().getFirst().getTypes())
                .extracting(Object::toString)
                .contains("cell");
        assertThat(person.getCategories().getValues()).containsExactly("a,b");
        assertThat(old.getStructuredName().getGiven()).isEqualTo("Ana");
        assertThat(organisation.getKind().isOrg()).isTrue();
        assertThat(organisation.getOrganization().getValues()).containsExactly("Lakshmi & Sons");
    }

    @Test
    void refusesPicturesThatAreNoneAndKeepsTheCard() throws IOException {
        var result = database.take(
                "BEGIN:VCARD", "VERSION:4.0", "FN:Ana", "PHOTO:data:image/png;base64,PHN2Zz48L3N2Zz4=", "END:VCARD");

        assertThat(result.remarks()).anyMatch(remark -> remark.contains("photo"));
        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .contains("PHOTO:data:image/png;base64,PHN2Zz48L3N2Zz4=");
    }

    @Test
    void takesANewerIssueOfACardInPlaceOfTheOlder() throws IOException {
        database.take("BEGIN:VCARD", "VERSION:4.0", "UID:7", "FN:Ana", "X-A:1", "END:VCARD");
        database.take("BEGIN:VCARD", "VERSION:4.0", "UID:7", "FN:Ana", "X-A:2", "END:VCARD");

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .containsExactlyInAnyOrder("UID:7", "FN:Ana", "X-A:2");
    }

    @Test
    void followsAMergeAndComesBackFromIt() throws IOException {
        String picture = "PHOTO:data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
        database.take("BEGIN:VCARD", "VERSION:4.0", "UID:1", "FN:Ana", "X-A:1", "END:VCARD");
        database.take("BEGIN:VCARD", "VERSION:4.0", "UID:2", "FN:Bea", "X-B:2", picture, "END:VCARD");
        MergeEngine merges = new MergeEngine(
                database.open().database(),
                database.open().records(),
                database.open().journal(),
                database.open().access(),
                List.of(CustomersModule.merge()));

        Merges.Merge merge = merges.merge(new MergeRequest(person("1"), person("2"), Map.of()), Progress.NONE);

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .containsExactlyInAnyOrder("UID:1", "FN:Ana", "X-A:1", "X-B:2", picture);
        assertThat(pictured(person("1"))).isTrue();

        merges.undo(merge.id(), Progress.NONE);

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .containsExactlyInAnyOrder("UID:1", "FN:Ana", "X-A:1", "UID:2", "FN:Bea", "X-B:2", picture);
        assertThat(pictured(person("1"))).isFalse();
        assertThat(pictured(person("2"))).isTrue();
        assertThat(database.open().check(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void livesThroughABackup() throws IOException {
        String picture = "PHOTO:data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
        try (CardsDatabase kept = new CardsDatabase(folder, Profile.embedded("kept", folder.resolve("kept")))) {
            kept.take("BEGIN:VCARD", "VERSION:4.0", "UID:2", "FN:Bea", "X-B:2", picture, "END:VCARD");
            List<String> card = CardsDatabase.lines(kept.give(Person.TYPE, "vcf"));
            assertThat(card).contains(picture, "X-B:2");

            try (CardsDatabase back = kept.restored(Profile.embedded("back", folder.resolve("back")));
                    CardsDatabase served = kept.restored(new Profile("s", TestServer.database(), TestServer.USER))) {
                assertThat(CardsDatabase.lines(back.give(Person.TYPE, "vcf"))).isEqualTo(card);
                assertThat(CardsDatabase.lines(served.give(Person.TYPE, "vcf"))).isEqualTo(card);
                assertThat(served.open().check(Progress.NONE).problems()).isEmpty();
            }
        }
    }

    private RecordRef person(String key) {
        return database.open()
                .database()
                .read(work ->
                        work.findByExternalKey(Person.class, key).orElseThrow().ref());
    }

    private boolean pictured(RecordRef person) {
        return database.open()
                .database()
                .read(work -> CustomersModule.recordTypes().stream()
                        .filter(type -> type.entity() == Person.class)
                        .map(type -> picture(
                                type, work.find(Person.class, person.id()).orElseThrow(), work))
                        .anyMatch(Optional::isPresent));
    }

    @SuppressWarnings("unchecked")
    private static Optional<byte[]> picture(RecordType<?> type, Person person, UnitOfWork work) {
        return ((RecordType<Person>) type).picture(person, work);
    }
}
