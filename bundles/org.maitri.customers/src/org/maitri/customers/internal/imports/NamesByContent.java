package org.maitri.customers.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

/** Recognises names, mail addresses and numbers in a file without column names by what stands in the cells. */
final class NamesByContent {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d ()./-]{5,}\\d");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'-]*");

    private final Sample sample;
    private final List<Column> columns;

    private NamesByContent(Sample sample, Mapping proposed) {
        this.sample = sample;
        this.columns = new ArrayList<>(sample.columns().stream()
                .map(name -> proposed.column(name).orElse(Column.to(name, Mapping.ATTRIBUTE)))
                .toList());
    }

    static Mapping recognise(Sample sample, Mapping proposed) {
        NamesByContent names = new NamesByContent(sample, proposed);
        names.mapAll(MAIL, ContactColumns.MAIL);
        names.mapAll(PHONE, ContactColumns.PHONE);
        names.mapNames();
        return new Mapping(proposed.name(), proposed.recordType(), names.columns, proposed.defaults());
    }

    private void mapAll(Pattern shape, String target) {
        IntStream.range(0, columns.size())
                .filter(column -> looksLike(column, shape))
                .forEach(column -> map(column, target));
    }

    private boolean looksLike(int column, Pattern shape) {
        List<String> cells = sample.values(column);
        return !cells.isEmpty()
                && cells.stream().filter(cell -> shape.matcher(cell).matches()).count() * 10 >= cells.size() * 9L;
    }

    private void map(int column, String target) {
        columns.set(column, Column.to(columns.get(column).name(), target));
    }

    /** A column that always says two others joined is the whole name of the given and the family name. */
    private void mapNames() {
        List<Integer> names = IntStream.range(0, columns.size())
                .boxed()
                .filter(column -> looksLike(column, NAME))
                .toList();
        Optional<int[]> joined = names.stream()
                .flatMap(whole ->
                        names.stream().flatMap(given -> names.stream().map(family -> new int[] {whole, given, family})))
                .filter(this::isJoined)
                .findFirst();
        if (joined.isPresent()) {
            map(joined.get()[0], "name");
            map(joined.get()[1], "givenName");
            map(joined.get()[2], "familyName");
        } else {
            names.stream().findFirst().ifPresent(column -> map(column, "name"));
        }
    }

    private boolean isJoined(int[] candidate) {
        return candidate[0] != candidate[1]
                && candidate[1] != candidate[2]
                && candidate[0] != candidate[2]
                && !sample.rows().isEmpty()
                && sample.rows().stream()
                        .allMatch(row -> row.get(candidate[0])
                                .equals((row.get(candidate[1]) + ' ' + row.get(candidate[2])).strip()));
    }
}
