package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Maitri;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "RECORD-TYPE")
    private String recordType;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--mapping", paramLabel = "NAME|FILE.json")
    private String mapping;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE")
    private Path rejects;

    @Option(names = "--sheet", paramLabel = "NAME|NUMBER")
    private String sheet;

    @Spec
    private CommandSpec spec;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (recordType.equals(ImportMail.NAME)) {
            new ImportMail(session).run(files);
            return Maitri.DONE;
        }
        if (files.size() > 1) {
            throw new ParameterException(spec.commandLine(), Messages.get("usage.import.one", files.get(1)));
        }
        Path file = files.getFirst();
        session.access().require(session.records().requireType(recordType).writePermission());
        Imports imports = session.imports();
        Optional<Mapping> wanted = Optional.ofNullable(mapping).map(name -> MappingFiles.read(imports, name));
        ImportResult result = imports.run(
                new ImportRequest(
                        recordType,
                        file.toAbsolutePath().normalize(),
                        wanted,
                        Optional.ofNullable(rejects)
                                .map(path -> path.toAbsolutePath().normalize()),
                        dryRun,
                        Optional.ofNullable(sheet)),
                session.progress());
        if (result.commit().isPresent()) {
            new NeededWork(session).complete();
        }
        session.print(printed(result, file));
        return result.read() > 0 && result.rejected() == result.read() ? Maitri.REFUSED : Maitri.DONE;
    }

    private Map<String, Object> printed(ImportResult result, Path file) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("recordType", recordType);
        printed.put("file", file.toAbsolutePath().normalize().toString());
        printed.put("dryRun", dryRun);
        printed.put("read", result.read());
        printed.put("created", result.created());
        printed.put("updated", result.updated());
        printed.put("unchanged", result.unchanged());
        printed.put("rejected", result.rejected());
        printed.put("skipped", result.skipped());
        printed.put("seconds", result.seconds());
        printed.put("along", result.along());
        printed.put("mapping", MappingFiles.printed(result.mapping()));
        printed.put("rejectsFile", result.rejects().map(Path::toString).orElse(null));
        printed.put("reasons", result.reasons());
        printed.put("remarks", result.remarks());
        printed.put(
                "duplicates",
                result.commit()
                        .flatMap(commit -> session.optionalEngine(Duplicates.class)
                                .flatMap(duplicates -> duplicates.broughtBy(commit, session.progress())))
                        .orElse(null));
        printed.put("commit", result.commit().map(UUID::toString).orElse(null));
        return printed;
    }
}
