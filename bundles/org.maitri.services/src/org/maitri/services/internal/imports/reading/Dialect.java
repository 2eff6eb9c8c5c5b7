package org.maitri.services.internal.imports.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.maitri.services.internal.imports.Messages;

/**
 * How the cells of a file are told apart.
 *
 * @param quote what cells are enclosed in, or {@link #UNQUOTED}
 */
record Dialect(char separator, char quote) {

    /** A character no text has, for files without quoted cells. */
    static final char UNQUOTED = '\uFFFE';

    // Nothing else reads the stray characters that some programs put behind a closing quote.
    @SuppressWarnings("removal")
    CloseableIterator<RawRecord> read(Reader text, RecordHandler handler, boolean mayEndInQuotes) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(mayEndInQuotes)
                .build(handler, text)
                .iterator();
    }

    /** The records of a piece of text, which may be cut off anywhere. */
    List<RawRecord> records(String text, int limit) {
        List<RawRecord> records = new ArrayList<>();
        var found = read(new StringReader(text), new RecordHandler(() -> false), true);
        while (records.size() < limit && found.hasNext()) {
            records.add(found.next());
        }
        return records;
    }

    String label() {
        return Messages.get(
                switch (separator) {
                    case ',' -> "separator.comma";
                    case ';' -> "separator.semicolon";
                    case '\t' -> "separator.tab";
                    case '|' -> "separator.bar";
                    default -> "separator.other";
                },
                String.valueOf(separator));
    }
}
