package org.maitri.services.internal.imports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the separator and the quotes by which most records of a sample have the same number of cells. */
final class DialectSniffer {

    private static final String SEPARATORS = ",;\t|";
    private static final int RECORDS = 500;
    private static final int LONGEST_PREAMBLE = 30;

    private final String sample;
    private final boolean cut;

    /** @param cut whether the file goes on after the sample */
    DialectSniffer(String sample, boolean cut) {
        this.sample = sample;
        this.cut = cut;
    }

    Dialect sniff() {
        if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4 && sample.charAt(4) > 0x20
                || sample.regionMatches(true, 0, "sep=\t", 0, 5)) {
            return new Dialect(sample.charAt(4), '"');
        }
        Dialect best = new Dialect(',', '"');
        double bestScore = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            Dialect dialect = new Dialect(separator, quote(separator));
            double score = score(dialect);
            if (score > bestScore + 1e-9) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(Dialect dialect) {
        List<RawRecord> records = dialect.records(sample, RECORDS);
        if (cut && records.size() > 1 && records.size() < RECORDS) {
            records = records.subList(0, records.size() - 1);
        }
        List<RawRecord> filled =
                records.stream().filter(record -> !record.isBlank()).toList();
        Map<Integer, Integer> widths = new HashMap<>();
        filled.forEach(record -> widths.merge(record.cells().size(), 1, Integer::sum));
        int usual = usual(widths);
        if (usual < 2) {
            return 0;
        }
        List<RawRecord> table = withoutPreamble(filled, usual, widths.get(usual));
        long several =
                table.stream().filter(record -> record.cells().size() > 1).count();
        // Of two that fit alike, the one with more cells.
        return (0.7 * widths.get(usual) + 0.3 * several) / table.size() + Math.min(usual, 50) * 1e-5;
    }

    /**
     * What stands above the first record of the usual width tells nothing, if that is one of names and there is far less
     * above it than in the table.
     */
    private static List<RawRecord> withoutPreamble(List<RawRecord> records, int usual, int count) {
        int first = 0;
        int cells = 0;
        while (records.get(first).cells().size() != usual) {
            cells += records.get(first++).cells().size();
        }
        boolean names = records.get(first).cells().stream()
                .noneMatch(cell -> !cell.isEmpty() && Character.isDigit(cell.charAt(0)));
        return names && first <= LONGEST_PREAMBLE && usual * count >= 2 * cells
                ? records.subList(first, records.size())
                : records;
    }

    private static int usual(Map<Integer, Integer> widths) {
        int usual = 0;
        for (var width : widths.entrySet()) {
            int count = width.getValue();
            int best = widths.getOrDefault(usual, 0);
            if (width.getKey() > 1 && (count > best || count == best && width.getKey() > usual)) {
                usual = width.getKey();
            }
        }
        return usual;
    }

    /**
     * What encloses cells: quotation marks, or apostrophes where most cells are enclosed in them. Programs that separate by
     * tab or bar often quote nothing; there a quotation mark that nothing closes is an inch.
     */
    private char quote(char separator) {
        String[] cells = sample.lines()
                .limit(RECORDS)
                .flatMap(line -> Stream.of(line.split(Pattern.quote("" + separator))))
                .map(Blanks::strip)
                .toArray(String[]::new);
        long marks = Stream.of(cells)
                .filter(cell -> begins(cell, '"') || ends(cell, '"'))
                .count();
        if (marks == 0) {
            long enclosed = Stream.of(cells)
                    .filter(cell -> begins(cell, '\'') && ends(cell, '\''))
                    .count();
            return enclosed * 2 > cells.length ? '\'' : '"';
        }
        boolean closes = Stream.of(cells).anyMatch(cell -> ends(cell, '"'));
        return closes || separator == ',' || separator == ';' ? '"' : Dialect.UNQUOTED;
    }

    private static boolean begins(String cell, char quote) {
        return !cell.isEmpty() && cell.charAt(0) == quote;
    }

    private static boolean ends(String cell, char quote) {
        return cell.length() > 1 && cell.charAt(cell.length() - 1) == quote;
    }
}
