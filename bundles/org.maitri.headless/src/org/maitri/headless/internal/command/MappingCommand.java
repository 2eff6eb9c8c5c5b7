package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.headless.internal.Session;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with the mappings by which files are imported. */
@Command(name = "mapping")
final class MappingCommand extends Group {

    MappingCommand(Session session) {
        super(session);
    }

    /** Lists the saved mappings. */
    @Command
    void list() {
        session.print(session.imports().savedMappings().values().stream()
                .map(MappingCommand::row)
                .toList());
    }

    private static Map<String, Object> row(Mapping mapping) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", mapping.name());
        row.put("recordType", mapping.recordType());
        row.put("columns", mapping.columns().size());
        return row;
    }

    /** Prints a saved mapping in the form in which it is shared. */
    @Command
    void show(@Parameters(index = "0", paramLabel = "NAME") String name) {
        Imports imports = session.imports();
        session.results().print(imports.toJson(MappingFiles.read(imports, name)));
    }

    /** Saves a mapping from a file. */
    @Command
    void save(
            @Parameters(index = "0", paramLabel = "FILE.json") String file,
            @Option(names = "--name", paramLabel = "NAME") String name) {
        Imports imports = session.imports();
        Mapping read = MappingFiles.fromFile(imports, file);
        Mapping saved = name == null ? read : new Mapping(name, read.recordType(), read.columns(), read.defaults());
        imports.save(saved);
        session.print(MappingFiles.printed(saved));
    }

    /** Prints the mapping proposed for a file, to be changed and used. */
    @Command
    void propose(
            @Parameters(index = "0", paramLabel = "RECORD-TYPE") String recordType,
            @Parameters(index = "1", paramLabel = "FILE") Path file,
            @Option(names = "--sheet", paramLabel = "NAME|NUMBER") String sheet) {
        session.records().requireType(recordType);
        Imports imports = session.imports();
        Imports.Preview preview = imports.preview(
                recordType, file.toAbsolutePath().normalize(), Optional.ofNullable(sheet), session.progress());
        preview.warnings().forEach(session.results().err()::println);
        session.results().print(imports.toJson(preview.mapping()));
    }
}
