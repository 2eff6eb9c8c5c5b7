package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes records to a file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Selection selection;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--fields", paramLabel = "FIELD", split = ",")
    private List<String> fields = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordType<?> type = selection.type(session);
        List<String> columns = fields.isEmpty()
                ? Stream.concat(type.fields().stream().map(Field::id), Stream.of(Exports.KEPT_COLUMNS))
                        .toList()
                : fields.stream().map(id -> FilterArgument.field(type, id).id()).toList();
        long rows = session.exports()
                .write(
                        selection.query(session, type, 1000),
                        columns,
                        format == null ? ending() : format,
                        file.toAbsolutePath(),
                        session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("recordType", type.id());
        result.put("rows", rows);
        result.put("file", file.toAbsolutePath().toString());
        session.print(result);
        return 0;
    }

    private String ending() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new RefusedException(Messages.get("refused.format", file));
        }
        return name.substring(dot + 1);
    }
}
