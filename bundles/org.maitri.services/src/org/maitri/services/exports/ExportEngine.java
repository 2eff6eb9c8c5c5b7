package org.maitri.services.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.exports.CellText;
import org.maitri.services.internal.exports.CsvFile;
import org.maitri.services.internal.exports.ExportFile;
import org.maitri.services.internal.exports.KeptColumns;
import org.maitri.services.internal.exports.PublishedFile;
import org.maitri.services.internal.exports.SheetFile;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.exports.ExportFormat.RecordWriter;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes lists to CSV files and Excel workbooks, a page at a time, and records to the kinds of files that modules add. */
@Component
public final class ExportEngine implements Exports {

    private static final int PAGE = 1000;
    private static final int RECORDS = 200;
    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";

    private final Records records;
    private final Access access;
    private final Database database;
    private final List<ExportFormat> added;

    @Activate
    public ExportEngine(
            @Reference Records records,
            @Reference Access access,
            @Reference Database database,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ExportContributor> contributors) {
        this.records = records;
        this.access = access;
        this.database = database;
        added = contributors.stream()
                .flatMap(contributor -> contributor.formats().stream())
                .toList();
    }

    @Override
    public List<Format> formats(String recordType) {
        return Stream.concat(
                        Stream.of(
                                new Format(XLSX, Messages.get("export.xlsx"), XLSX, true),
                                new Format(CSV, Messages.get("export.csv"), CSV, true)),
                        whole(recordType)
                                .map(format -> new Format(format.id(), format.label(), format.extension(), false)))
                .toList();
    }

    /** The formats that hold whole records of a type. */
    private Stream<ExportFormat> whole(String recordType) {
        return added.stream().filter(format -> format.appliesTo(recordType));
    }

    @Override
    public long write(ListQuery query, List<String> fields, String format, Path file, Progress progress) {
        RecordType<?> type = records.requireType(query.type());
        access.require(type.readPermission());
        String kind = format.toLowerCase(Locale.ROOT);
        boolean sheet = kind.equals(XLSX);
        boolean table = sheet || kind.equals(CSV);
        ExportFormat cards = table ? null : require(type, kind);
        ListQuery whole = query.inPagesOf(table ? PAGE : RECORDS);
        KeptColumns kept = new KeptColumns(database, type);
        if (table) {
            columns(type, fields, kept);
        }
        long rows = records.count(whole, progress);
        if (sheet && rows > SheetFile.MOST_ROWS) {
            throw new RefusedException(Messages.get("export.rows", SheetFile.MOST_ROWS));
        }
        return PublishedFile.write(file.toAbsolutePath(), out -> {
            if (table && fields.contains(KEPT_COLUMNS) && kept.any()) {
                progress.begin(Messages.get("export.columns"), rows);
                pages(whole, kept::learn, progress);
            }
            progress.begin(Messages.get("export.task", file.getFileName()), rows);
            if (!table) {
                try (RecordWriter target = cards.open(out)) {
                    return pages(
                            whole,
                            page -> write(page.stream().map(ListRow::record).toList(), target),
                            progress);
                }
            }
            List<Field<?>> columns = columns(type, fields, kept);
            try (ExportFile target = sheet
                    ? new SheetFile(out, type.pluralLabel(), columns, ZoneId.systemDefault())
                    : new CsvFile(out, columns, ZoneId.systemDefault())) {
                return pages(whole, page -> target.write(kept.with(page)), progress);
            }
        });
    }

    @Override
    public long write(List<RecordRef> chosen, String format, Path file, Progress progress) {
        ExportFormat target = require(chosen, format);
        return PublishedFile.write(file.toAbsolutePath(), out -> write(chosen, target, out, progress));
    }

    @Override
    public String text(List<RecordRef> chosen, String format, Progress progress) {
        ExportFormat target = require(chosen, format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(chosen, target, out, progress);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private long write(List<RecordRef> chosen, ExportFormat format, OutputStream out, Progress progress)
            throws IOException {
        try (RecordWriter target = format.open(out)) {
            for (int at = 0; at < chosen.size(); at += RECORDS) {
                progress.check();
                write(chosen.subList(at, Math.min(chosen.size(), at + RECORDS)), target);
            }
        }
        return chosen.size();
    }

    private void write(List<RecordRef> page, RecordWriter target) throws IOException {
        try {
            database.read(work -> {
                try {
                    target.write(
                            page.stream()
                                    .flatMap(record -> work.find(record).stream())
                                    .toList(),
                            work);
                    return null;
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private ExportFormat require(List<RecordRef> chosen, String format) {
        if (chosen.isEmpty()) {
            throw new RefusedException(Messages.get("export.nothing"));
        }
        RecordType<?> type = records.requireType(chosen.getFirst().type());
        access.require(type.readPermission());
        return require(type, format.toLowerCase(Locale.ROOT));
    }

    private ExportFormat require(RecordType<?> type, String wanted) {
        return whole(type.id())
                .filter(format -> format.id().equals(wanted))
                .findFirst()
                .or(() -> whole(type.id())
                        .filter(format -> format.extension().equals(wanted))
                        .findFirst())
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "export.format",
                        wanted,
                        formats(type.id()).stream().map(Format::id).collect(Collectors.joining(", ")))));
    }

    private static List<Field<?>> columns(RecordType<?> type, List<String> fields, KeptColumns kept) {
        List<Field<?>> columns = new ArrayList<>();
        for (String id : fields) {
            if (id.equals(KEPT_COLUMNS)) {
                columns.addAll(kept.fields());
                continue;
            }
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
        columns.add(CellText.ID);
        return columns;
    }

    /** What takes a page of rows. */
    private interface Pages {
        void take(List<ListRow> page) throws IOException;
    }

    private long pages(ListQuery query, Pages target, Progress progress) throws IOException {
        long written = 0;
        ListQuery next = query;
        List<ListRow> page;
        do {
            progress.check();
            page = records.page(next, progress);
            target.take(page);
            written += page.size();
            progress.worked(written);
            next = page.isEmpty() ? next : next.after(page.getLast().cursor());
        } while (page.size() == query.limit());
        progress.check();
        return written;
    }
}
