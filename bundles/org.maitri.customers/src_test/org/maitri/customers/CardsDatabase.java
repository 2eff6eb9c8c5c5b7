package org.maitri.customers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.exports.ExportEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.services.merge.MergeEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;

/** An empty database that cards come into and go out of, by the real engines. */
final class CardsDatabase implements AutoCloseable {

    private final Path folder;
    private final OpenDatabase open;
    private final ImportEngine imports;
    private final ExportEngine exports;
    private int files;

    CardsDatabase(Path folder) {
        this(folder, Profile.inMemory("cards" + UUID.randomUUID()));
    }

    CardsDatabase(Path folder, Profile profile) {
        this.folder = folder;
        open = opener().open(profile, Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                CustomersModule.imports(),
                List.of(CustomersModule.cards()));
        exports =
                new ExportEngine(open.records(), open.access(), open.database(), List.of(CustomersModule.cardExport()));
    }

    private static DatabaseOpener opener() {
        return new DatabaseOpener(
                List.of(CustomersModule.schema(), ImportEngine.schema(), MergeEngine.schema()),
                Stream.concat(CustomersModule.recordTypes().stream(), Stream.of(MergeEngine.type()))
                        .toList(),
                List.of());
    }

    /** A backup of this one, restored elsewhere. */
    CardsDatabase restored(Profile into) {
        Path backup = folder.resolve(files++ + ".maitri");
        open.backup(backup, Progress.NONE);
        opener().restore(backup, into, false, Progress.NONE);
        return new CardsDatabase(folder, into);
    }

    OpenDatabase open() {
        return open;
    }

    ExportEngine exports() {
        return exports;
    }

    ImportResult take(String type, Path file) throws IOException {
        Path copy = folder.resolve(files++ + "-" + file.getFileName());
        Files.copy(file, copy);
        return imports.run(ImportRequest.of(type, copy), Progress.NONE);
    }

    ImportResult take(byte[] card) throws IOException {
        Path file = folder.resolve(files++ + ".vcf");
        return imports.run(ImportRequest.of(Person.TYPE, Files.write(file, card)), Progress.NONE);
    }

    ImportResult take(String... lines) throws IOException {
        return take((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    String give(String type, String format) throws IOException {
        RecordType<?> described = open.records().requireType(type);
        Path file = folder.resolve(files++ + ".out");
        exports.write(
                ListQuery.of(described, 100),
                described.fields().stream().map(Field::id).toList(),
                format,
                file,
                Progress.NONE);
        return Files.readString(file);
    }

    void edit(Consumer<Person> change) {
        open.database()
                .change(
                        "Edit",
                        work -> work.entities()
                                .createQuery("select p from Person p", Person.class)
                                .getResultList()
                                .forEach(change));
    }

    void editPoints(Consumer<ContactPoint> change) {
        open.database()
                .change(
                        "Edit",
                        work -> work.entities()
                                .createQuery("select p from ContactPoint p", ContactPoint.class)
                                .getResultList()
                                .forEach(change));
    }

    /** The unfolded lines, without those that frame cards. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line :
                text.replaceAll("\r+\n?", "\n").replaceAll("\n[ \t]", "").split("\n")) {
            String mark = line.toUpperCase(Locale.ROOT);
            boolean frame = mark.isBlank()
                    || mark.startsWith("BEGIN:")
                    || mark.startsWith("END:")
                    || mark.startsWith("VERSION:")
                    || mark.startsWith("PRODID")
                    || mark.startsWith("REV");
            if (!frame) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Override
    public void close() {
        open.close();
    }
}
