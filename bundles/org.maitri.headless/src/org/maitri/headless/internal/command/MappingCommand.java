package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with the mappings by which files are imported. */
final class MappingCommand {

    private MappingCommand() {}

    /** Lists the saved mappings. */
    @Command(name = "list")
    static final class Saved implements Callable<Integer> {

        private final Session session;

        Saved(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.print(session.imports().savedMappings().values().stream()
                    .map(Saved::row)
                    .toList());
            return 0;
        }

        private static Map<String, Object> row(Mapping mapping) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", mapping.name());
            row.put("recordType", mapping.recordType());
            row.put("columns", mapping.columns().size());
            return row;
        }
    }

    /** Prints a saved mapping in the form in which it is shared. */
    @Command(name = "show")
    static final class Show implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME")
        private String name;

        Show(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Imports imports = session.imports();
            session.results().print(imports.toJson(MappingFiles.read(imports, name)));
            return 0;
        }
    }

    /** Saves a mapping from a file. */
    @Command(name = "save")
    static final class Save implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "FILE.json")
        private String file;

        @Option(names = "--name", paramLabel = "NAME")
        private String name;

        Save(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Imports imports = session.imports();
            Mapping read = MappingFiles.fromFile(imports, file);
            Mapping saved = name == null ? read : new Mapping(name, read.recordType(), read.columns(), read.defaults());
            imports.save(saved);
            session.print(MappingFiles.printed(saved));
            return 0;
        }
    }

    /** Prints the mapping proposed for a file, to be changed and used. */
    @Command(name = "propose")
    static final class Propose implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "RECORD-TYPE")
        private String recordType;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--sheet", paramLabel = "NAME|NUMBER")
        private String sheet;

        Propose(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.records().requireType(recordType);
            Imports imports = session.imports();
            Imports.Preview preview = imports.preview(
                    recordType, file.toAbsolutePath().normalize(), Optional.ofNullable(sheet), session.progress());
            preview.warnings().forEach(session.results().err()::println);
            session.results().print(imports.toJson(preview.mapping()));
            return 0;
        }
    }
}
