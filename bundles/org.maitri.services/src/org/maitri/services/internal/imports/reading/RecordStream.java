package org.maitri.services.internal.imports.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** The records of a file, one after the other; whatever stops it is told as one refusal. */
final class RecordStream implements RecordSource {

    private final TextFile file;
    private final CheckedReader text;
    private final RecordHandler handler;
    private final CloseableIterator<RawRecord> records;
    private final Encoding encoding;
    private final long size;

    RecordStream(TextFile file, Encoding encoding, Dialect dialect) {
        this.file = file;
        this.encoding = encoding;
        size = file.size();
        text = file.reader(encoding);
        handler = new RecordHandler(() -> text.damage().isPresent());
        records = dialect.read(text, handler, false);
    }

    @Override
    public RawRecord next() {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (UncheckedIOException unreadable) {
            throw TextFile.unreadable(file.path(), unreadable.getCause());
        } catch (RecordHandler.TooLong tooLong) {
            throw tooLong();
        } catch (CsvParseException wrong) {
            throw wrong.getMessage() != null && wrong.getMessage().startsWith("Unclosed")
                    ? new RefusedException(Messages.get("file.open-quote", file.path(), line()), wrong)
                    : tooLong();
        }
        if (text.total() != size) {
            throw new RefusedException(Messages.get("file.changed", file.path()));
        }
        return null;
    }

    private RefusedException tooLong() {
        return new RefusedException(
                Messages.get("file.long-record", file.path(), line(), String.valueOf(RecordHandler.LIMIT >> 20)));
    }

    private String line() {
        return String.valueOf(handler.line());
    }

    @Override
    public RefusedException damaged(RawRecord record, String column) {
        return new RefusedException(Messages.get(
                "file.damaged",
                file.path(),
                String.valueOf(record.line()),
                column,
                text.damage().orElse("?"),
                encoding.label()));
    }

    @Override
    public void close() throws IOException {
        records.close();
        text.close();
    }
}
