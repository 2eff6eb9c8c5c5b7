package org.maitri.services.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.exports.CsvFile;
import org.maitri.services.internal.exports.ExportFile;
import org.maitri.services.internal.exports.SheetFile;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes lists to CSV files and Excel workbooks, a page at a time. */
@Component
public final class ExportEngine implements Exports {

    private static final int PAGE = 1000;

    private final Records records;
    private final Access access;

    @Activate
    public ExportEngine(@Reference Records records, @Reference Access access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public long write(ListQuery query, List<String> fields, String format, Path file, Progress progress) {
        RecordType<?> type = records.requireType(query.type());
        access.require(type.readPermission());
        List<Field<?>> columns = columns(type, fields);
        String kind = format.toLowerCase(Locale.ROOT);
        if (!kind.equals("csv") && !kind.equals("xlsx")) {
            throw new RefusedException(Messages.get("export.format", format));
        }
        ListQuery whole = new ListQuery(
                query.type(), query.filters(), query.sort(), query.includeArchived(), Optional.empty(), PAGE);
        long rows = records.count(whole, progress);
        if (kind.equals("xlsx") && rows > SheetFile.MOST_ROWS) {
            throw new RefusedException(Messages.get("export.rows", SheetFile.MOST_ROWS));
        }
        progress.begin(Messages.get("export.task", file.getFileName()), rows);
        return write(whole, type, columns, kind, file.toAbsolutePath(), progress);
    }

    private static List<Field<?>> columns(RecordType<?> type, List<String> fields) {
        List<Field<?>> columns = new ArrayList<>();
        for (String id : fields) {
            columns.add(type.field(id)
                    .orElseThrow(() -> new RefusedException(Messages.get(
                            "export.field",
                            type.label(),
                            id,
                            String.join(
                                    ", ", type.fields().stream().map(Field::id).toList())))));
        }
        if (columns.isEmpty()) {
            throw new RefusedException(Messages.get("export.no-field"));
        }
        return columns;
    }

    private long write(
            ListQuery query, RecordType<?> type, List<Field<?>> columns, String kind, Path file, Progress progress) {
        Path part = null;
        try {
            if (Files.isDirectory(file)) {
                throw new RefusedException(Messages.get("file.folder", file));
            }
            part = Files.createTempFile(file.getParent(), ".export", ".part");
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                    ExportFile target = kind.equals("csv")
                            ? new CsvFile(out, columns, ZoneId.systemDefault())
                            : new SheetFile(out, type.pluralLabel(), columns, ZoneId.systemDefault())) {
                written = write(query, target, progress);
            }
            publish(part, file);
            part = null;
            return written;
        } catch (IOException | UncheckedIOException failed) {
            throw new RefusedException(Messages.get("export.unwritable", file, failed.getMessage()), failed);
        } finally {
            discard(part);
        }
    }

    private long write(ListQuery query, ExportFile target, Progress progress) throws IOException {
        long written = 0;
        ListQuery next = query;
        List<ListRow> page;
        do {
            progress.check();
            page = records.page(next, progress);
            target.write(page);
            written += page.size();
            progress.worked(written);
            next = page.isEmpty() ? next : next.after(page.getLast().cursor());
        } while (page.size() == PAGE);
        progress.check();
        return written;
    }

    private static void publish(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException left) {
                System.getLogger(ExportEngine.class.getName())
                        .log(System.Logger.Level.WARNING, "Left behind: " + part, left);
            }
        }
    }
}
