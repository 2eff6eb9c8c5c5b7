package org.maitri.headless.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.diagnosis.Diagnosis;
import org.maitri.spi.diagnosis.Diagnosis.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a diagnosis consists of, and writes it into a file. Works where the profile cannot be opened. */
@Command(name = "diagnose")
final class DiagnoseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.zip")
    private Path file;

    @Option(names = "--show", paramLabel = "PART")
    private String shown;

    DiagnoseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = session.service(Diagnosis.class);
        List<Part> parts = diagnosis.examine(notOpened(), session.progress());
        if (shown == null) {
            session.print(parts.stream().map(DiagnoseCommand::row).toList());
        } else {
            asked(parts).stream().map(Part::text).forEach(session.results()::print);
        }
        if (file != null) {
            diagnosis.write(parts, file);
        }
        return 0;
    }

    private List<Part> asked(List<Part> parts) {
        List<Part> asked =
                parts.stream().filter(part -> part.name().startsWith(shown)).toList();
        if (asked.isEmpty()) {
            String there = parts.stream().map(Part::name).collect(Collectors.joining(", "));
            throw new RefusedException(Messages.get("refused.part", shown, there));
        }
        return asked;
    }

    private Optional<Throwable> notOpened() {
        try {
            session.open();
            return Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of(failure);
        }
    }

    private static Map<String, Object> row(Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("part", part.name());
        row.put("bytes", part.text().getBytes(StandardCharsets.UTF_8).length);
        return row;
    }
}
