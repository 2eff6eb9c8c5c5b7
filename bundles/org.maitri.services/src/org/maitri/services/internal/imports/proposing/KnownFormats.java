package org.maitri.services.internal.imports.proposing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.Sample;

/** Recognises a file by the columns it has. */
final class KnownFormats {

    /** How columns are called whose name another column has already. */
    private static final String AGAIN = ".* \\(\\d+\\)";

    private final List<KnownFormat> formats;

    KnownFormats(List<KnownFormat> formats) {
        this.formats = formats;
    }

    /** The format whose signature the file has and that knows most of its columns. */
    Optional<KnownFormat> of(Sample sample) {
        Set<String> columns = new HashSet<>();
        sample.columns().forEach(column -> columns.add(Words.of(column).joined()));
        return formats.stream()
                .filter(format -> columns.containsAll(format.signature().stream()
                        .map(name -> Words.of(name).joined())
                        .toList()))
                .max(Comparator.<KnownFormat>comparingLong(format -> matched(format, columns))
                        .thenComparing(format -> format.signature().size()));
    }

    private static long matched(KnownFormat format, Set<String> columns) {
        return format.targets().keySet().stream()
                .filter(name -> columns.contains(Words.of(name).joined()))
                .count();
    }

    /** Maps the columns the format names; the others stay open. */
    static void settle(KnownFormat format, Sample sample, Draft draft, Predicate<String> repeatable) {
        Map<String, String> targets = new HashMap<>();
        format.targets()
                .forEach((column, target) -> targets.put(Words.of(column).joined(), target));
        for (int i = 0; i < sample.columns().size(); i++) {
            String column = sample.columns().get(i);
            String target = format.targets()
                    .getOrDefault(column, targets.get(Words.of(column).joined()));
            if (target == null && column.matches(AGAIN)) {
                String first = targets.get(
                        Words.of(column.substring(0, column.lastIndexOf(' '))).joined());
                target = first != null && repeatable.test(first) ? first : null;
            }
            if (target != null) {
                draft.settle(i, target);
            }
        }
    }
}
