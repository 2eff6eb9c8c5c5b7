package org.maitri.services.internal.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.CalendarCases;
import org.osgi.service.component.annotations.Component;

/** Reads a table of questions about business time; its columns may stand in any order and have others among them. */
@Component
public final class CalendarCaseTable implements CalendarCases {

    private static final int LONGEST_HEADER = 1 << 14;
    private static final List<String> NEEDED = List.of("op", "start");
    private static final String COLUMNS = "case, zone, weekly_hours, holidays, special_hours, breaks, op, start, arg";

    @Override
    public void answer(Path file, Consumer<Answer> each) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(file))
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = reader.iterator();
            if (!rows.hasNext()) {
                throw new RefusedException(Messages.get("case.file.empty", file, COLUMNS));
            }
            List<String> header = rows.next().getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            NEEDED.stream().filter(name -> !header.contains(name)).findFirst().ifPresent(name -> {
                throw new RefusedException(Messages.get("case.column", file, name, COLUMNS));
            });
            for (long number = 1; rows.hasNext(); number++) {
                CsvRecord row = rows.next();
                if (!isBlank(row.getFields())) {
                    each.accept(answer(header, row, number));
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException failed) {
            throw new RefusedException(Messages.get("case.file", file, reason(failed), COLUMNS), failed);
        }
    }

    /** The separator that the header has most of. */
    private static char separator(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.ISO_8859_1);
            String header = head.lines().findFirst().orElse("");
            return Stream.of(',', ';', '\t', '|')
                    .max(Comparator.comparingLong((Character sign) ->
                            header.chars().filter(each -> each == sign).count()))
                    .orElseThrow();
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static Answer answer(List<String> header, CsvRecord record, long number) {
        List<String> cells = record.getFields();
        long line = record.getStartingLineNumber();
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            row.put(header.get(i), cells.get(i).strip());
        }
        String name = row.getOrDefault("case", "");
        String called = name.isEmpty() ? Messages.get("case.row", String.valueOf(number)) : name;
        if (cells.size() != header.size()) {
            return refused(called, line, Messages.get("case.cells", cells.size(), header.size()));
        }
        try {
            return new Answer(called, Optional.of(new CalendarQuestion(row).answer()), Optional.empty());
        } catch (RefusedException wrong) {
            return refused(called, line, wrong.getMessage());
        }
    }

    /** @param line where the row begins in the file; cells may have line breaks, and names need not be unique */
    private static Answer refused(String name, long line, String problem) {
        return new Answer(
                name, Optional.empty(), Optional.of(Messages.get("case.line", String.valueOf(line), problem)));
    }

    private static String reason(Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null || cause instanceof IOException
                ? cause.getClass().getSimpleName()
                : cause.getMessage();
    }
}
