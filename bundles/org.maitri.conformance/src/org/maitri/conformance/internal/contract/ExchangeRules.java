package org.maitri.conformance.internal.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.imports.TableReader;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;

/** What comes in from files and goes out to them. */
public final class ExchangeRules {

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    ImportContributor.class,
                    "An import is for a record type there is, each target once and with a label",
                    (in, x, f) -> targets(in, x, f)),
            Rule.each(
                    ImportContributor.class,
                    "A known format is told by its columns and maps to targets there are",
                    (in, x, f) -> formats(in, f)),
            Rule.each(ImportContributor.class, "A proposal for an unknown file keeps its columns", (in, x, f) -> {
                Sample unknown =
                        new Sample("strange.csv", List.of("Zyx", "Wvu"), List.of(List.of("1", ""), List.of("", "")));
                Mapping plain = new Mapping(
                        "strange",
                        in.recordType(),
                        unknown.columns().stream()
                                .map(name -> Mapping.Column.to(name, Mapping.ATTRIBUTE))
                                .toList(),
                        Map.of());
                Mapping proposed = ((ImportContributor<?>) in).propose(unknown, plain);
                f.expect(
                        proposed != null
                                && proposed.columns().stream()
                                        .map(Mapping.Column::name)
                                        .toList()
                                        .equals(unknown.columns()),
                        in,
                        "propose() loses columns, or returns null",
                        "Return a mapping of the same columns");
            }),
            new Rule("A list that is exported and imported again means just those records", ExchangeRules::roundTrip),
            Rule.each(
                    ExportContributor.class,
                    "An export format has an id, a label and an ending, and writes an empty file",
                    (out, x, f) -> {
                        for (ExportFormat format : out.formats()) {
                            f.words(format.id(), format, "id()");
                            f.words(format.label(), format, "label()");
                            f.expect(
                                    format.extension().matches("[a-z0-9.]+")
                                            && !format.extension().startsWith("."),
                                    format,
                                    "its files end in " + format.extension(),
                                    "Return the ending without a dot, such as ics");

                            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                            try {
                                format.open(bytes).close();
                            } catch (RefusedException nothingToWrite) {
                                f.words(nothingToWrite.getMessage(), format, "the refusal of an empty file");
                            }
                        }
                    }),
            Rule.each(
                    TableReader.class,
                    "A table reader leaves other files alone and refuses broken ones",
                    (reader, x, f) -> {
                        f.expect(
                                !reader.reads("list.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                                        && !reader.reads("", new byte[0]),
                                reader,
                                "it takes a CSV, or a file without a name and content, for its own",
                                "Look at the first bytes");
                        Path broken = Files.write(Files.createTempFile("broken", ".bin"), new byte[] {1, 2, 3});
                        try {
                            reader.open(broken).close();
                            f.add(
                                    reader,
                                    "it opens three bytes as a table",
                                    "Throw a RefusedException that says what is wrong");
                        } catch (RefusedException right) {
                            f.words(right.getMessage(), reader, "the refusal");
                        } finally {
                            Files.delete(broken);
                        }
                    }));

    private ExchangeRules() {}

    private static List<ImportTarget> targets(ImportContributor<?> in) {
        return in.targets();
    }

    private static void targets(ImportContributor<?> in, Examined examined, Faults faults) {
        faults.expect(
                examined.type(in.recordType()).isPresent(),
                in,
                "recordType() is " + in.recordType() + ", which nobody contributes",
                "Name the record type that rows become");
        Set<String> seen = new HashSet<>();
        for (ImportTarget target : targets(in)) {
            faults.expect(seen.add(target.id()), in, "the target " + target.id() + " is there twice", "Merge the two");
            faults.words(target.label(), in, "the label of the target " + target.id());
            faults.expect(
                    target.aliases().stream().allMatch(alias -> alias.equals(alias.toLowerCase(Locale.ROOT))),
                    in,
                    "an alias of " + target.id() + " is not in lower case",
                    "Write aliases in lower case, words separated by blanks");
            faults.expect(
                    target.values().keySet().stream().allMatch(cell -> cell.equals(cell.toLowerCase(Locale.ROOT))),
                    in,
                    "a value of " + target.id() + " is not in lower case, so that no cell is like it",
                    "Write the cells in lower case");
        }
    }

    private static void formats(ImportContributor<?> in, Faults faults) {
        Set<String> targets = targets(in).stream().map(ImportTarget::id).collect(Collectors.toSet());
        targets.addAll(Set.of(Mapping.KEY, Mapping.ATTRIBUTE, Mapping.IGNORE));
        for (KnownFormat format : in.knownFormats()) {
            faults.words(format.name(), in, "the name of a known format");
            faults.expect(
                    !format.signature().isEmpty(),
                    in,
                    "the format " + format.name() + " is told from no column",
                    "Name columns that only its files have");
            format.targets().values().stream()
                    .filter(target -> !targets.contains(target) && !target.contains("."))
                    .forEach(target -> faults.add(
                            in,
                            "the format " + format.name() + " maps a column to " + target + ", which is no target",
                            "Name one of targets(), or correct it"));
        }
    }

    private static void roundTrip(Examined examined, Faults faults) throws Exception {
        Imports imports = examined.product().engine(Imports.class);
        Path folder = Files.createTempDirectory("conformance");
        for (RecordType<?> type : examined.types()) {
            if (imports.recordTypes().contains(type.id())
                    && type.fields().stream().anyMatch(Field::editable)) {
                Rule.guarded(type, faults, () -> roundTrip(type, folder.resolve(type.id() + ".csv"), examined, faults));
            }
        }
    }

    private static void roundTrip(RecordType<?> type, Path file, Examined examined, Faults faults) throws Exception {
        List<String> fields = type.fields().stream().map(Field::id).toList();
        long rows = examined.product()
                .engine(Exports.class)
                .write(ListQuery.of(type, 1000), fields, "csv", file, Progress.NONE);
        if (rows > 0) {
            ImportResult result = examined.product()
                    .engine(Imports.class)
                    .run(ImportRequest.of(type.id(), file).asDryRun(), Progress.NONE);
            faults.expect(
                    result.unchanged() == rows,
                    type,
                    "of " + rows + " exported records " + result.unchanged() + " come back unchanged, "
                            + result.updated()
                            + " changed, " + result.created() + " as new ones and " + result.rejected()
                            + " are refused: " + result.reasons(),
                    "Write and read every field in the same form, and take stored values in find() and apply() as they are");
        }
        Files.deleteIfExists(file);
    }
}
