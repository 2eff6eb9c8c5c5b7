package org.maitri.customers.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Person;
import org.maitri.customers.PostalAddress;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.privacy.Contacting;

/** Labels and pages. */
class PaperTest {

    private static final Paper PAPER = new PaperEngine();

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static List<String> lines(String country, String home) {
        Person ana = person("Ana");
        return PostalLines.of(
                ana,
                ContactPoint.postal(ana.ref(), "home", new PostalAddress("1 Road", "12345", "Town", "ST", country)),
                home);
    }

    @Test
    void everyCountryReadsAddressesItsOwnWay() {
        assertThat(lines("Germany", "DE")).containsExactly("Ana", "1 Road", "12345 Town");
        assertThat(lines("Deutschland", "US")).containsExactly("Ana", "1 Road", "12345 Town", "DEUTSCHLAND");
        assertThat(lines("USA", "US")).containsExactly("Ana", "1 Road", "Town, ST 12345");
        assertThat(lines("United Kingdom", "GB")).containsExactly("Ana", "1 Road", "Town", "ST", "12345");
        assertThat(lines("India", "GB")).containsExactly("Ana", "1 Road", "Town 12345", "ST", "INDIA");
        assertThat(lines(null, "US")).containsExactly("Ana", "1 Road", "Town, ST 12345");
    }

    @Test
    void sheetsAreKnownByNameOrByTheirMeasures() {
        assertThat(LabelSheet.of("l7160")).get().extracting(LabelSheet::labels).isEqualTo(21);
        assertThat(LabelSheet.of("5160")).get().extracting(LabelSheet::labels).isEqualTo(30);
        assertThat(LabelSheet.of("A4,3x8,70x37,0x0,0x0"))
                .get()
                .extracting(LabelSheet::labels)
                .isEqualTo(24);
        assertThat(LabelSheet.of("A4,4x8,70x37,0x0")).isEmpty();
        assertThat(LabelSheet.of("L9999")).isEmpty();
    }

    @Test
    void wrapsTextsAsWideAsThePaper() {
        String text = "\u0c05\u0c28\u0c28\u0c4d\u0c2f \u0c36\u0c30\u0c4d\u0c2e wrote a letter. ".repeat(30);

        assertThat(PAPER.wrapped(text, 10, false, 200)).hasSizeGreaterThan(5).allMatch(line -> line.width() <= 202);
    }

    private static Map<RecordRef, Contacting.Answer> allowed(
            Collection<RecordRef> customers, String channel, String purpose) {
        return customers.stream()
                .collect(Collectors.toMap(Function.identity(), one -> new Contacting.Answer(true, "")));
    }

    @Test
    void namesTheFirstOfMany() {
        List<String> many =
                IntStream.rangeClosed(1, 1200).mapToObj(i -> "P" + i).toList();

        assertThat(PaperCommands.Labels.beginning(many))
                .isEqualTo("1,200, the first: P1, P2, P3, P4, P5, P6, P7, P8, P9, P10; --json names all");
        assertThat(PaperCommands.Labels.beginning(List.of("Ana", "Bea"))).isEqualTo("Ana, Bea");
    }

    @Test
    void printsLabelsAndTellsWhoHasNone(@TempDir Path folder) throws IOException {
        try (OpenDatabase open = new DatabaseOpener(
                        List.of(CustomersModule.schema(), ImportEngine.schema()),
                        CustomersModule.recordTypes(),
                        List.of())
                .open(Profile.inMemory("paper" + UUID.randomUUID()), Progress.NONE)) {
            Person ana = person("Ana \u0c36\u0c30\u0c4d\u0c2e");
            Person bea = person("Bea");
            Person cid = person("Cid");
            Person dora = person("Dora");
            open.database().change("Add", work -> {
                work.add(ana);
                work.add(bea);
                work.add(cid);
                work.add(dora);
                work.add(ContactPoint.postal(
                        dora.ref(), "home", new PostalAddress("Row\n".repeat(40), "12345", "Town", null, "Germany")));
                work.add(ContactPoint.postal(
                        ana.ref(), "home", new PostalAddress("1 Road\nBack house", "12345", "Town", null, "Germany")));
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LabelPrinter labels = new LabelPrinter(
                    PAPER, out, LabelSheet.KNOWN.getFirst(), 20, customers -> Map.of(cid.ref(), "Locked."));
            ByteArrayOutputStream pages = new ByteArrayOutputStream();
            ByteArrayOutputStream exported = new ByteArrayOutputStream();
            ExportFormat sheets = new PaperExport(open.records(), PAPER, PaperTest::allowed)
                    .formats().stream()
                            .filter(format -> format.id().equals("labels-l7160"))
                            .findFirst()
                            .orElseThrow();
            try (labels;
                    ExportFormat.RecordWriter export = sheets.open(exported);
                    RecordPrinter printer = new RecordPrinter(PAPER, pages, open.records())) {
                open.database().read(work -> {
                    try {
                        List<Person> all = List.of(
                                work.find(Person.class, ana.id()).orElseThrow(),
                                work.find(Person.class, bea.id()).orElseThrow(),
                                work.find(Person.class, cid.id()).orElseThrow(),
                                work.find(Person.class, dora.id()).orElseThrow());
                        labels.write(all, work);
                        export.write(all, work);
                        printer.write(all, work);
                        return null;
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
            }

            assertThat(labels.printed()).isEqualTo(1);
            assertThat(labels.unprinted())
                    .extracting(one -> one.customer().name() + ": " + one.reason())
                    .containsExactly(
                            "Bea: no postal address",
                            "Cid: Locked.",
                            "Dora: the address does not fit a label of this sheet");
            assertThat(labels.unprinted(LabelPrinter.Obstacle.TOO_LONG)).hasSize(1);
            assertThat(out.toString(StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-1.7")
                    .contains("/Count 1");
            assertThat(exported.toString(StandardCharsets.ISO_8859_1))
                    .as("a sheet of labels and one that says who has none")
                    .contains("/Count 2");
            assertThat(pages.toString(StandardCharsets.ISO_8859_1))
                    .contains("/Count 4")
                    .endsWith("%%EOF\n");

            String kept = System.getProperty("maitri.paper");
            if (kept != null) {
                Files.write(Path.of(kept, "labels.pdf"), out.toByteArray());
                Files.write(Path.of(kept, "pages.pdf"), pages.toByteArray());
            }
        }
    }
}
