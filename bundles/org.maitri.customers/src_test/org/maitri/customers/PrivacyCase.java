package org.maitri.customers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PrivacyEngine;
import org.maitri.services.SearchEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.record.RecordType;
import org.maitri.testserver.TestServer;

/** A real database with two people and what keeps the rights of persons. */
abstract class PrivacyCase {

    static final String PEOPLE = """
            Customer ID,First name,Last name,Email,Phone,City,Remarks
            K-4711,Zebedee,Quuxley,zeb.quux@example.org,+49 30 5550 1234,Berlin,likes tea
            K-4712,Ada,Lovelace,ada@example.org,+44 20 5550 9999,London,knows Zebedee Quuxley (zeb.quux@example.org)
            """;

    @TempDir
    Path folder;

    Profile profile;
    OpenDatabase open;
    PrivacyEngine privacy;
    SearchEngine search;

    void open(String kind) throws Exception {
        profile = kind.equals("h2")
                ? Profile.embedded("privacy", folder.resolve("db"))
                : new Profile("privacy", TestServer.database(), TestServer.USER);
        List<RecordType<?>> types = new ArrayList<>(CustomersModule.recordTypes());
        types.addAll(PrivacyEngine.recordTypes());
        types.add(MergeEngine.type());
        open = new DatabaseOpener(
                        List.of(
                                CustomersModule.schema(),
                                PrivacyEngine.schema(),
                                ImportEngine.schema(),
                                MergeEngine.schema()),
                        types,
                        List.of())
                .withGuards(() -> List.of(PrivacyEngine.guard()))
                .open(profile, Progress.NONE);
        search = new SearchEngine(
                open.database(), open.records(), open.access(), () -> Optional.of(folder.resolve("index")));
        privacy = new PrivacyEngine(
                open.database(),
                open.records(),
                open.access(),
                open.accesses(),
                open.links(),
                open.eraser(),
                List.of(CustomersModule.personalData(), MergeEngine.personalData()),
                List.of(),
                List.of(CustomersModule.consents(), PrivacyEngine.rule()),
                search);
    }

    @AfterEach
    void close() {
        if (open != null) {
            search.close();
            open.close();
        }
    }

    ImportResult importFile(String text) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, text);
        return new ImportEngine(
                        open.database(),
                        open.records(),
                        open.journal(),
                        open.access(),
                        CustomersModule.imports(),
                        List.of(CustomersModule.cards()),
                        List.of(PrivacyEngine.guard()),
                        PrivacyEngine.erasedPersons())
                .run(new ImportRequest(Person.TYPE, file, Optional.empty(), Optional.empty(), false), Progress.NONE);
    }

    RecordRef zebedee() {
        return privacy.person("zeb.quux@example.org");
    }

    void change(RecordRef person, String city) {
        open.database()
                .change(
                        "Change",
                        work -> work.find(Person.class, person.id())
                                .orElseThrow()
                                .setCity(city));
    }
}
