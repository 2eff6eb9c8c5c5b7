package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in with a card goes out with it. */
class CardRoundTripTest {

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

    static Stream<Path> sharedCards() throws IOException {
        Path cards = SharedData.folder("contacts-ezvcard");
        if (cards == null) {
            return Stream.of(Path.of("none"));
        }
        try (Stream<Path> files = Files.walk(cards)) {
            return files.filter(file -> file.toString().matches(".*\\.(vcf|json|xml)")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sharedCards")
    void losesNothingOfARealCard(Path file) throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(file), "no cards");
        database.take(Person.TYPE, file);

        if (!file.toString().endsWith(".vcf")) {
            boolean json = file.toString().endsWith(".json");
            String given = database.give(Person.TYPE, json ? "jcard" : "xcard");
            VCard back = json
                    ? Ezvcard.parseJson(given).first()
                    : Ezvcard.parseXml(given).first();
            VCard taken = json
                    ? Ezvcard.parseJson(file).first()
                    : Ezvcard.parseXml(file).first();
            assertThat(back.getProperties()).containsAll(kept(taken));
            return;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String version = text.contains("VERSION:4.0") ? "4.0" : text.contains("VERSION:3.0") ? "3.0" : "2.1";
        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcard-" + version)))
                .containsAll(CardsDatabase.lines(text));
    }

    private static List<VCardProperty> kept(VCard card) {
        return card.getProperties().stream()
                .filter(property -> !(property instanceof ezvcard.property.ProductId))
                .toList();
    }

    private static final String[] EXOTIC = {
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        "FN;PID=1.1;ALTID=1;LANGUAGE=te:\u0c05\u0c28\u0c28\u0c4d\u0c2f \u0c36\u0c30\u0c4d\u0c2e",
        "FN;PID=2.1;ALTID=1;LANGUAGE=en:Ananya Sharma",
        "N;SORT-AS=\"Sharma,Ananya\":Sharma,Rao;Ananya,Devi;M.,N.;Dr.,Prof.;PhD,MD",
        "NICKNAME;TYPE=work:Anu,Annie",
        "BDAY:--0412",
        "ANNIVERSARY:1985",
        "DEATHDATE;VALUE=text:circa 1800",
        "GENDER:F;she\\, mostly",
        "ADR;TYPE=home;GEO=\"geo:17.68,83.21\";LABEL=\"12 Lake Road^nVisakhapatnam\":PO 7;Suite 3;12 Lake\\nRoad;Visakhapatnam;Andhra Pradesh;530001;India",
        "ADR:;;;;;;",
        "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+91-891-555-0100;ext=5555",
        "TEL;TYPE=x-custom;MEDIATYPE=text/plain:+91 891 555 0101",
        "item1.EMAIL;PID=4.1,5.2;TYPE=work:ananya@example.org",
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "IMPP;PREF=2:xmpp:ananya@example.org",
        "LANG;PREF=1:te",
        "TZ:+05:30",
        "GEO:geo:17.68,83.21;u=10",
        "TITLE:Directrice g\u00e9n\u00e9rale",
        "ROLE:Project, lead",
        "ORG;SORT-AS=Lakshmi:Lakshmi\\; Sons;R\\,D;Team",
        "MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af",
        "RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "RELATED;TYPE=spouse;VALUE=text:Ravi Sharma",
        "CATEGORIES:one,two\\,half,three",
        "NOTE;LANGUAGE=en:First line\\nsecond\\, \\;line\\\\",
        "NOTE:Another",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "CLIENTPIDMAP:1;urn:uuid:53e374d9-337e-4727-8803-a1e9c14e0556",
        "URL;TYPE=home:https://example.org/~a?b=c&d=e;f",
        "KEY:data:application/pgp-keys;base64,MICAjoCAqoDA",
        "SOUND:https://example.org/a.ogg",
        "LOGO:https://example.org/logo.png",
        "PHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==",
        "SOURCE:ldap://ldap.example.org/cn=Ananya",
        "CALADRURI;PREF=1:mailto:ananya@example.org",
        "FBURL:https://example.org/busy",
        "XML:<config xmlns=\"urn:x\">a</config>",
        "HOBBY;INDEX=1;LEVEL=high:reading",
        "X-PHONETIC-FIRST-NAME:Uh-nun-yaa",
        "X-EMPTY:",
        "x-Mixed.Case;X-P=\"a:b;c\":value:with;signs",
        "BIRTHPLACE;VALUE=uri:geo:12.3,45.6",
        "END:VCARD",
    };

    @Test
    void properties_that_are_folded_before_their_values_are_told_apart() throws IOException {
        database.take(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Ana Cruz",
                "N:Cruz;Ana;;;",
                "URL:https://example.org",
                "TEL;X-COUCHDB-UUID=c2fa1caa-2926-4087-8971-609cfc7354ce;TYPE=WORK;TYPE=VOIC",
                " E:905-555-1234",
                "X-messaging/xmpp-All:ana@example.org",
                "NOTE:" + "so much to say ".repeat(10),
                "END:VCARD");

        List<String> given = database.give(Person.TYPE, "vcard-2.1").lines().toList();
        assertThat(given)
                .contains("URL:https://example.org", "X-messaging/xmpp-All:ana@example.org")
                .anyMatch(line -> line.startsWith("TEL;") && line.endsWith(":905-555-1234"))
                .noneMatch(line -> line.startsWith(" "));
    }

    @Test
    void losesNothingOfACardThatSaysAllThereIsToSay() throws IOException {
        database.take(EXOTIC);

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .containsAll(CardsDatabase.lines(String.join("\n", EXOTIC)));
        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf")))
                .hasSameSizeAs(CardsDatabase.lines(String.join("\n", EXOTIC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BDAY:--0412",
                "BDAY:1985",
                "BDAY;VALUE=text:around Easter",
                "BDAY:1996-04-15",
                "BDAY:19960415T102200Z"
            })
    void keepsABirthdayAsItWasWritten(String birthday) throws IOException {
        database.take("BEGIN:VCARD", "VERSION:4.0", "FN:Ana", birthday, "END:VCARD");

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcf"))).contains(birthday);
    }

    @Test
    void keepsOldCardsWithPrintableLinesPicturesAndAgents() throws IOException {
        String[] card = {
            "BEGIN:VCARD",
            "VERSION:2.1",
            "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;",
            "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller",
            "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Hauptstra=C3=9Fe 1=0D=0A=",
            "Hinterhaus;Bonn;;53111;Germany",
            "LABEL;WORK:Hauptstr. 1",
            "TEL;CELL;VOICE:+49 228 1",
            "EMAIL;INTERNET;PREF:joerg@example.org",
            "AGENT:",
            "BEGIN:VCARD",
            "VERSION:2.1",
            "N:Hand;Right",
            "TEL;WORK:+49 228 2",
            "END:VCARD",
            "PHOTO;TYPE=GIF;ENCODING=BASE64:",
            " R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
            "",
            "X-WAB-GENDER:2",
            "END:VCARD"
        };
        database.take(card);

        String given = database.give(Person.TYPE, "vcard-2.1");

        assertThat(CardsDatabase.lines(given)).containsAll(CardsDatabase.lines(String.join("\n", card)));
        assertThat(Ezvcard.parse(given).all()).singleElement().satisfies(back -> {
            assertThat(back.getStructuredName().getFamily()).isEqualTo("M\u00fcller");
            assertThat(back.getAgent().getVCard().getStructuredName().getFamily())
                    .isEqualTo("Hand");
            assertThat(back.getPhotos().getFirst().getData()).hasSize(42);
        });
        database.open().database().read(work -> {
            assertThat(work.entities()
                            .createQuery("select p from CustomerPhoto p", CustomerPhoto.class)
                            .getResultList())
                    .hasSize(1);
            return null;
        });
    }

    @Test
    void readsLettersThatWereTornInTwoByFolding() throws IOException {
        byte[] torn =
                torn("\uFEFFBEGIN:VCARD\nVERSION:3.0\nFN:\u0c05\u0c28\u0c4d\nEMAIL:a@example.org\nEND:VCARD\n", 30);
        database.take(torn);

        assertThat(CardsDatabase.lines(database.give(Person.TYPE, "vcard-3.0"))).contains("FN:\u0c05\u0c28\u0c4d");
    }

    /** The text with a fold in the middle of the first letter behind a place. */
    private static byte[] torn(String text, int from) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = from;
        while ((bytes[at] & 0xC0) != 0x80) {
            at++;
        }
        byte[] torn = new byte[bytes.length + 3];
        System.arraycopy(bytes, 0, torn, 0, at);
        System.arraycopy("\r\n ".getBytes(StandardCharsets.US_ASCII), 0, torn, at, 3);
        System.arraycopy(bytes, at, torn, at + 3, bytes.length - at);
        return torn;
    }

    @Test
    void givesWhatWasChangedSinceAndLeavesTheRest() throws IOException {
        database.take(EXOTIC);
        database.edit(person -> {
            person.setName("Ananya Rao");
            person.setJobTitle("Chair");
            person.setBirthday(LocalDate.of(1985, 4, 12));
            person.setRemarks(null);
            person.setTags(Set.of("board"));
        });
        database.editPoints(point -> {
            if (point.content().equals("ananya@example.org") && point.is(ContactPoint.MAIL)) {
                point.setContent("rao@example.org");
            }
            if (point.content().contains("0101")) {
                point.archive(Instant.now());
            }
            if (point.is(ContactPoint.POSTAL)) {
                point.setCity("Vizag");
            }
        });

        List<String> given = CardsDatabase.lines(database.give(Person.TYPE, "vcf"));

        assertThat(given)
                .contains(
                        "item1.EMAIL;PID=4.1,5.2;TYPE=work:rao@example.org",
                        "item1.X-ABLabel:_$!<HomePage>!$_",
                        "HOBBY;INDEX=1;LEVEL=high:reading",
                        "BDAY:19850412",
                        "CATEGORIES:board",
                        "TITLE:Chair")
                .anyMatch(line -> line.startsWith("FN") && line.endsWith(":Ananya Rao"))
                .anyMatch(line -> line.startsWith("ADR") && line.contains(";Vizag;Andhra Pradesh;530001;India"))
                .noneMatch(line -> line.startsWith("NOTE") || line.contains("0101") || line.contains("--0412"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard-2.1", "vcard-3.0", "vcard-4.0"})
    void a_backslash_is_one_in_every_version(String format) throws IOException {
        database.take(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Ann\\\\Lee",
                "NOTE:see C:\\\\new\\\\table\\; here",
                "X-SHARE:\\\\host\\folder",
                "END:VCARD");

        VCard card = Ezvcard.parse(database.give(Person.TYPE, format)).first();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Ann\\Lee");
        assertThat(card.getNotes().getFirst().getValue()).isEqualTo("see C:\\new\\table; here");
        assertThat(card.getExtendedProperty("X-SHARE").getValue()).isEqualTo("\\\\host\\folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard-3.0", "vcard-2.1", "jcard", "xcard"})
    void goesOutInOtherFormsWithWhatTheyCanSay(String format) throws IOException {
        database.take(EXOTIC);

        String given = database.give(Person.TYPE, format);
        VCard card = format.equals("jcard")
                ? Ezvcard.parseJson(given).first()
                : format.equals("xcard")
                        ? Ezvcard.parseXml(given).first()
                        : Ezvcard.parse(given).first();

        assertThat(card.getEmails()).extracting(mail -> mail.getValue()).containsExactly("ananya@example.org");
        assertThat(card.getStructuredName().getGiven()).isNotBlank();
        assertThat(card.getNotes()).hasSize(2);
        assertThat(card.getExtendedProperties())
                .anyMatch(raw -> raw.getPropertyName().equalsIgnoreCase("X-PHONETIC-FIRST-NAME"));
    }
}
